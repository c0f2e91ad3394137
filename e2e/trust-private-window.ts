/** A private window with Vigie allowed in it, in either browser. */
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
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
  /** Closes the window with all its tabs. */
  close(): Promise<void>;
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
    await ordinary.evaluate((to) => void chrome.windows.create({ incognito: true, url: to }), url);
    inside = await found(url);
  } else await (await chromeScope(browser))(openWindow);
  const windowId = await until('the private window', () =>
    inside.evaluate(async () => (await chrome.windows.getAll()).find((w) => w.incognito)?.id),
  );
  return {
    ordinary,
    inside,
    open: async (url) => {
      // A tab that the extension sends somewhere asks in its name: it is opened empty, and sent by the test.
      const before = await browser.pages();
      const tab = await inside.evaluate(
        async (id) => (await chrome.tabs.create({ windowId: id })).id!,
        windowId,
      );
      const page = await until('the private tab', async () =>
        (await browser.pages()).find((one) => !before.includes(one)),
      );
      await page.goto(url);
      return { page, tab };
    },
    // JSON: BiDi loses objects that stand in two places of an answer.
    state: async (tab) =>
      JSON.parse(
        await inside.evaluate(async (tabId) => {
          const message = { vigie: 'page:state', data: { tabId } };
          return JSON.stringify((await chrome.runtime.sendMessage(message)).value);
        }, tab),
      ) as PageState,
    close: async () => {
      await inside
        .evaluate((id) => void chrome.windows.remove(id), windowId)
        .catch(() => undefined);
      await until('the end of the private window', async () => {
        if (!isChromium)
          return ordinary.evaluate(
            async (id) => (await chrome.windows.getAll()).every((one) => one.id !== id),
            windowId,
          );
        return (await browser.pages()).every((page) => page !== inside);
      });
    },
  };
}

async function allowInChromium({ driver }: Vigie): Promise<void> {
  const session = await driver.browser.target().createCDPSession();
  // The option is newer than the library's types.
  const { send } = session as unknown as {
    send: (this: CDPSession, method: string, params: object) => Promise<unknown>;
  };
  await send.call(session, 'Extensions.loadUnpacked', {
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
}

async function openWindow(): Promise<void> {
  const scope = window as unknown as { OpenBrowserWindow(options: object): Window };
  const opened = scope.OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
}
