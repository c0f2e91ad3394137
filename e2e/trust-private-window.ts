/** A private window with Vigie allowed in it, in either browser. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../lib/messages';
import type { Vigie } from './environment';
import { chromeScope } from './firefox-chrome';
import { until } from './wait';

export interface PrivateWindow {
  /** A page of the extension in an ordinary window, and one whose background serves private tabs. */
  ordinary: Page;
  inside: Page;
  /** Opens a private tab. */
  open(url: string): Promise<{ page: Page; tab: number }>;
  /** What Vigie shows of a private tab. */
  state(tab: number): Promise<PageState>;
}

const GECKO_ID = 'vigie@vigie.example';

/** Allows Vigie in private windows, which starts it anew, and opens one. */
export async function openPrivateWindow(vigie: Vigie): Promise<PrivateWindow> {
  const { driver } = vigie;
  const { browser } = driver;
  const isChromium = vigie.name === 'chromium';
  await (isChromium ? allowInChromium(vigie) : allowInFirefox(vigie));
  const ordinary = await until('the extension to be back', async () => {
    const page = await browser.newPage();
    await page.goto(`${driver.origin}/options.html`, { waitUntil: [] });
    const allowed = await page.evaluate(() => chrome.extension.isAllowedIncognitoAccess());
    if (!allowed) await page.close();
    return allowed && page;
  });
  const found = (url: string): Promise<Page> =>
    until(url, async () => (await browser.pages()).find((page) => page.url() === url));
  let inside = ordinary;
  if (isChromium) {
    // Split: private tabs have a background, and pages, of their own.
    const url = `${driver.origin}/options.html?private`;
    void ordinary
      .evaluate((to) => void chrome.windows.create({ incognito: true, url: to }), url)
      .catch(() => undefined);
    inside = await found(url);
  }
  const windowId = await until('the private window', () =>
    inside.evaluate(async () => (await chrome.windows.getAll()).find((w) => w.incognito)?.id),
  );
  return {
    ordinary,
    inside,
    open: async (url) => {
      const tab = await inside.evaluate(
        async (to, id) => (await chrome.tabs.create({ url: to, windowId: id })).id!,
        url,
        windowId,
      );
      return { page: await found(url), tab };
    },
    state: (tab) =>
      inside.evaluate(async (tabId) => {
        const message = { vigie: 'page:state', data: { tabId } };
        return (await chrome.runtime.sendMessage(message)).value as PageState;
      }, tab),
  };
}

async function allowInChromium({ driver }: Vigie): Promise<void> {
  const session = await driver.browser.target().createCDPSession();
  const load = session.send as (method: string, params: object) => Promise<unknown>;
  await load.call(session, 'Extensions.loadUnpacked', {
    path: path.resolve('.output/chrome-mv3'),
    enableInIncognito: true,
  });
}

async function allowInFirefox({ driver }: Vigie): Promise<void> {
  const run = await chromeScope(driver.browser);
  await run(allow, GECKO_ID);
}

/** Runs in Firefox's own scope. */
async function allow(id: string): Promise<void> {
  const all = ChromeUtils as unknown as {
    importESModule(url: string): {
      ExtensionPermissions: { add(id: string, permissions: object): Promise<void> };
      AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    };
  };
  const modules = 'resource://gre/modules/';
  const { ExtensionPermissions } = all.importESModule(`${modules}ExtensionPermissions.sys.mjs`);
  const { AddonManager } = all.importESModule(`${modules}AddonManager.sys.mjs`);
  await ExtensionPermissions.add(id, {
    permissions: ['internal:privateBrowsingAllowed'],
    origins: [],
  });
  await (await AddonManager.getAddonByID(id)).reload();
  const { OpenBrowserWindow } = window as unknown as {
    OpenBrowserWindow(options: object): Window;
  };
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
}
