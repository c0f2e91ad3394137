/**
 * What the network says of main documents: redirects, headers that a rule knows, the address reached. Listeners are
 * filtered to `main_frame`: listening to every sub-resource was measured to slow pages down. The start of a request
 * says nothing of the site; it is heard so that a redirect which a dying background lost is noticed as missing.
 */
import { browser, type Browser } from 'wxt/browser';
import { isRelevant } from '../detect/relevant';
import type { HeaderObservation } from '../model';
import { plainUrl } from '../observe/plain-url';
import { cleanLine } from '../report/clean';
import { answered, asked, redirected } from '../state/tab-change';
import { updateTab } from '../state/tab-store';
import { showTab } from './show';

const MAIN_FRAMES: Browser.webRequest.RequestFilter = { urls: ['*://*/*'], types: ['main_frame'] };

/** Registers the listeners; call synchronously when the background starts. */
export function followNavigations(): void {
  browser.webRequest.onBeforeRequest.addListener((details) => {
    const url = plainUrl(details.url);
    if (details.tabId < 0 || !url || isNotShown(details)) return undefined;
    void updateTab(details.tabId, (record) => asked(record, details.requestId, url));
    return undefined;
  }, MAIN_FRAMES);

  browser.webRequest.onBeforeRedirect.addListener((details) => {
    const from = plainUrl(details.url);
    if (details.tabId < 0 || !from || isNotShown(details)) return;
    const to = plainUrl(details.redirectUrl) ?? '';
    void updateTab(details.tabId, (record) => redirected(record, details.requestId, from, to));
  }, MAIN_FRAMES);

  browser.webRequest.onResponseStarted.addListener(
    (details) => {
      const url = plainUrl(details.url);
      if (details.tabId < 0 || !url || isNotShown(details)) return undefined;
      const headers = relevantHeaders(url, details.responseHeaders);
      const answer = {
        url,
        requestId: details.requestId,
        headers,
        ...(details.ip ? { ip: details.ip } : {}),
      };
      void updateTab(details.tabId, (record) => answered(record, answer)).then(async ({ page }) => {
        // Told after the page's hello: what is shown must follow.
        if (page?.navigation?.requestId === details.requestId) await showTab(details.tabId);
      });
      return undefined;
    },
    MAIN_FRAMES,
    ['responseHeaders'],
  );
}

/** Prefetched and prerendered documents are not visits. */
function isNotShown(details: { documentLifecycle?: string }): boolean {
  return details.documentLifecycle !== undefined && details.documentLifecycle !== 'active';
}

function relevantHeaders(
  url: string,
  headers: Browser.webRequest.HttpHeader[] = [],
): HeaderObservation[] {
  return headers
    .map(({ name, value }) => ({
      via: 'header' as const,
      url,
      name: name.toLowerCase(),
      value: cleanLine(value ?? '', 200),
    }))
    .filter(isRelevant)
    .slice(0, 40);
}
