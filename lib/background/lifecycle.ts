/** Tabs that close or are replaced, and the moments after an install or a start. */
import { browser } from 'wxt/browser';
import { forgetClosedTabs, forgetTab, updateTab } from '../state/tab-store';
import { registerObserver } from './watching';

const SWEEP_MS = 3000;

/** Forgets closed tabs, also those that closed while the background was stopped. */
export function followTabs(): void {
  // Not at once: what woke the background comes first.
  setTimeout(() => void dropClosedTabs(), SWEEP_MS);
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
  });
}

function dropClosedTabs(): Promise<void> {
  return forgetClosedTabs(async () => {
    const tabs = await browser.tabs.query({});
    return new Set(tabs.flatMap(({ id }) => (id === undefined ? [] : [id])));
  });
}
