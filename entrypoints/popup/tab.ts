/** Which tab the popup speaks of, and in what kind of window. */
import { browser } from 'wxt/browser';

export interface PopupTab {
  id: number;
  private: boolean;
}

/** The tab named by `?tabId=` in the page's own address, else the active one of the window. */
export async function popupTab(search: string): Promise<PopupTab> {
  const named = new URLSearchParams(search).get('tabId');
  if (named !== null && /^-?\d+$/.test(named)) {
    const isPrivate = browser.extension?.inIncognitoContext ?? false;
    return { id: Number(named), private: isPrivate };
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? -1, private: tab?.incognito ?? false };
}
