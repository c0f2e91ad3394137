/** The state of a tab, kept up to date while the popup is open. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send, type PageState } from '../../lib/messages';
import { popupTab, type PopupTab } from './tab';

/** `waiting` before the first answer; `error` holds why the background could not answer. */
export type Seen =
  | { kind: 'waiting' }
  | { kind: 'error'; detail: string }
  | { kind: 'seen'; state: PageState };

export interface PageView {
  seen: Seen;
  tab: PopupTab | null;
  /** Asks again, at once. */
  refresh: () => void;
}

/** Changes in a burst are answered by one question. */
const CALM_MS = 120;

/** Asks for the state of the popup's tab now, and again when what the background stores changes. */
export function usePageState(): PageView {
  const [tab, setTab] = useState<PopupTab | null>(null);
  const [seen, setSeen] = useState<Seen>({ kind: 'waiting' });

  const ask = useCallback(async (): Promise<void> => {
    try {
      const current = await popupTab(location.search);
      setTab((before) => before ?? current);
      setSeen({ kind: 'seen', state: await send('page:state', { tabId: current.id }) });
    } catch (error) {
      setSeen({ kind: 'error', detail: String(error) });
    }
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (_: object, area: string): void => {
      if (area !== 'session' && area !== 'local') return;
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), CALM_MS);
    };
    void ask();
    browser.storage.onChanged.addListener(changed);
    return () => {
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(changed);
    };
  }, [ask]);

  return { seen, tab, refresh: () => void ask() };
}
