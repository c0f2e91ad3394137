/** Tabs that close or are replaced, and the moments after an install or a start. */
import { browser } from 'wxt/browser';
import { forgetOtherTabs, forgetTab, updateTab } from '../state/tab-store';
import { registerObserver } from './watching';

/** Forgets closed tabs. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onReplaced?.addListener((added, removed) => {
    void forgetTab(removed);
    void updateTab(added, (record) => ({ ...record, page: null }));
  });
}

/** After an install: the welcome page, once. After any start: what was missed while nothing ran. */
export function followInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerObserver();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    void registerObserver();
    void dropClosedTabs();
  });
}

async function dropClosedTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await forgetOtherTabs(new Set(tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))));
}
