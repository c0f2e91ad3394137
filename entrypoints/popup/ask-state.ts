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

/** Before anything was answered. */
export const WAITING: Answered = { seen: { kind: 'waiting' }, tab: null };

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

/** An answer within this time is drawn at once, with nothing before it. */
const PATIENCE_MS = 300;

/** The answer, or {@link WAITING} where it is long in coming: a frame without words, then the answer in it. */
export function soon(answer: Promise<Answered>): Promise<Answered> {
  const late = new Promise<Answered>((resolve) => setTimeout(resolve, PATIENCE_MS, WAITING));
  return Promise.race([answer, late]);
}
