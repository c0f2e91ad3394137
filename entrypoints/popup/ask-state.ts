/** The one question of the popup: what is there to show about this tab? */
import { send, type PageState } from '../../lib/messages';
import { popupTab, type PopupTab } from './tab';

/** `waiting` before the first answer; `error` holds why the background could not answer. */
export type Seen =
  | { kind: 'waiting' }
  | { kind: 'error'; detail: string }
  | { kind: 'seen'; state: PageState };

export interface Answered {
  seen: Seen;
  tab: PopupTab | null;
}

/** Asks the background about the popup's tab. Never rejects: a failure is something to show. */
export async function askState(): Promise<Answered> {
  let tab: PopupTab | null = null;
  try {
    tab = await popupTab(location.search);
    return { tab, seen: { kind: 'seen', state: await send('page:state', { tabId: tab.id }) } };
  } catch (error) {
    return { tab, seen: { kind: 'error', detail: String(error) } };
  }
}
