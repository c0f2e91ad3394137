/** A draft that is kept as it is written: at once for this page, and in the store a moment later or when the view closes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { keepAtOnce, readDraft, saveDraft, type Draft } from '../../state/drafts';

type Content = Pick<Draft, 'message' | 'text' | 'choices'>;

export interface DraftHold<C extends Content> {
  /** Null until the stored draft has been read. */
  content: C | null;
  change: (change: Partial<C>) => void;
  /** Why the last save failed, if it did. */
  problem: 'full' | 'failed' | null;
}

const PAUSE_MS = 300;

/**
 * Holds the draft of a site and purpose.
 * @param begin what the view begins with, from what was kept (null: nothing was).
 */
export function useDraft<C extends Content>(
  host: string,
  purpose: string,
  begin: (kept: Draft | null) => C,
): DraftHold<C> {
  const [content, setContent] = useState<C | null>(null);
  const [problem, setProblem] = useState<DraftHold<C>['problem']>(null);
  const latest = useRef<C | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = (next: C): void => {
    latest.current = next;
    setContent(next);
  };
  const draftNow = (): Draft | null => {
    if (!latest.current) return null;
    const { message, text, choices } = latest.current;
    return { host, purpose, message, text, choices, at: Date.now() };
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const draft = draftNow();
    if (!draft) return;
    const saved = await saveDraft(draft);
    setProblem(saved.ok ? null : saved.reason);
  };

  useEffect(() => {
    let gone = false;
    const start = (kept: Draft | null): void => {
      if (!gone) show(begin(kept));
    };
    readDraft(host, purpose).then(start, () => start(null));
    // A popup closes without a warning: what is pending is saved when it is hidden.
    const saveNow = (): void => {
      if (timer.current !== undefined) void save();
    };
    addEventListener('pagehide', saveNow);
    document.addEventListener('visibilitychange', saveNow);
    return () => {
      gone = true;
      removeEventListener('pagehide', saveNow);
      document.removeEventListener('visibilitychange', saveNow);
      saveNow();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the others are made anew each time and read refs alone
  }, [host, purpose]);

  const change = (part: Partial<C>): void => {
    show({ ...(latest.current ?? begin(null)), ...part });
    const draft = draftNow();
    if (draft) keepAtOnce(draft);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), PAUSE_MS);
  };
  return { content, change, problem };
}
