/** A draft that is kept as it is written: every change is saved a moment later, and once more when the view closes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { readDraft, saveDraft, type Draft } from '../../state/drafts';

type Content = Pick<Draft, 'message' | 'text' | 'choices'>;

export interface DraftHold<C extends Content> {
  /** Null until the stored draft has been read. */
  content: C | null;
  change: (change: Partial<C>) => void;
  /** Why the last save failed, if it did. */
  problem: 'full' | 'failed' | null;
}

const PAUSE_MS = 300;

/** Holds the draft of a site and purpose. @param start what a new draft begins with. */
export function useDraft<C extends Content>(host: string, purpose: string, start: C): DraftHold<C> {
  const [content, setContent] = useState<C | null>(null);
  const [problem, setProblem] = useState<DraftHold<C>['problem']>(null);
  const latest = useRef<C | null>(null);
  const timer = useRef(0);

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = 0;
    if (!latest.current) return;
    const { message, text, choices } = latest.current;
    const saved = await saveDraft({ host, purpose, message, text, choices, at: Date.now() });
    setProblem(saved.ok ? null : saved.reason);
  };

  useEffect(() => {
    let gone = false;
    void readDraft(host, purpose).then(
      (draft) => !gone && setContent(draft ? { ...start, ...draft } : start),
      () => !gone && setContent(start),
    );
    // A popup closes without a warning: what is pending is saved when it is hidden.
    const saveNow = (): void => {
      if (timer.current) void save();
    };
    addEventListener('pagehide', saveNow);
    document.addEventListener('visibilitychange', saveNow);
    return () => {
      gone = true;
      removeEventListener('pagehide', saveNow);
      document.removeEventListener('visibilitychange', saveNow);
      saveNow();
    };
    // What a new draft begins with is read once; saving reads the latest content by itself.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [host, purpose]);

  const change = (part: Partial<C>): void => {
    setContent((before) => {
      const after = { ...(before ?? start), ...part };
      latest.current = after;
      return after;
    });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), PAUSE_MS) as unknown as number;
  };
  return { content, change, problem };
}
