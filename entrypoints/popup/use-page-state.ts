/** The state of a tab, kept up to date while the popup is open. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askState, type Answered } from './ask-state';

export interface PageView extends Answered {
  /** Asks again, at once. */
  refresh: () => void;
}

/** Changes in a burst are answered by one question. */
const CALM_MS = 120;

/** @param first the answer already asked for. Asked again when what the background stores changes. */
export function usePageState(first: Promise<Answered>): PageView {
  const [answered, setAnswered] = useState<Answered>({ seen: { kind: 'waiting' }, tab: null });
  const ask = useCallback(async (): Promise<void> => setAnswered(await askState()), []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (_: object, area: string): void => {
      if (area !== 'session' && area !== 'local') return;
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), CALM_MS);
    };
    void first.then(setAnswered);
    browser.storage.onChanged.addListener(changed);
    return () => {
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(changed);
    };
  }, [ask, first]);

  return { ...answered, refresh: () => void ask() };
}
