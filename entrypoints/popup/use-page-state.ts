/** The state of a tab, kept up to date while the popup is open. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askState, WAITING, type Answered } from './ask-state';

export interface PageView extends Answered {
  /** Asks again, at once. */
  refresh: () => void;
  /** Something else went wrong: shown in place of the answer. */
  fail: (error: unknown) => void;
}

/** Changes in a burst are answered by one question. */
const CALM_MS = 120;

/**
 * Asked again when what the background stores changes.
 * @param first the answer already asked for
 * @param begin what is known of it now
 */
export function usePageState(first: Promise<Answered>, begin: Answered): PageView {
  const [answered, setAnswered] = useState(begin);
  const ask = useCallback(async (): Promise<void> => setAnswered(await askState()), []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (_: object, area: string): void => {
      if (area !== 'session' && area !== 'local') return;
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), CALM_MS);
    };
    if (begin === WAITING) void first.then(setAnswered);
    // What changed since the first question was asked was not heard here.
    else timer = setTimeout(() => void ask(), CALM_MS);
    browser.storage.onChanged.addListener(changed);
    return () => {
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(changed);
    };
  }, [ask, first, begin]);

  const fail = useCallback((error: unknown): void => {
    setAnswered(({ tab }) => ({ tab, seen: { kind: 'error', detail: String(error) } }));
  }, []);
  return { ...answered, refresh: () => void ask(), fail };
}
