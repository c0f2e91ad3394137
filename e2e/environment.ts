/** One environment for both browsers: starts the browser with Vigie in it, opens pages, reads what Vigie shows. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../lib/messages';
import { findBrowser, type BrowserName } from './browsers';
import { startChromium } from './chromium';
import type { Driver, Popup } from './driver';
import { startFirefox } from './firefox';
import type { Server } from './server';
import { until } from './wait';

/** What Vigie shows of a page. */
export interface Shown {
  /** Text on the toolbar button. */
  badge: string;
  /** The sentence shown over it. */
  title: string;
  state: PageState;
}

export interface Vigie {
  name: BrowserName;
  driver: Driver;
  /** Opens a page in a new tab, which is then the active one. */
  open(url: string): Promise<Page>;
  tabOf(page: Page): number;
  /** Reads what is shown now. */
  shown(page: Page): Promise<Shown>;
  /** What is shown once the page has been examined: a verdict whose document, links and resources were seen. */
  verdictOf(page: Page): Promise<Shown>;
  /** The real popup, opened by a click on the toolbar. */
  popup(page: Page): Promise<Popup>;
  /** The popup as a plain page in a tab, on the given page. */
  popupPage(page: Page): Promise<Page>;
  /** Another page of the extension in a tab, by its path and query. */
  extensionPage(pathAndQuery: string): Promise<Page>;
  /** Gives the optional access to all sites. */
  grantAllSites(): Promise<void>;
  /** Kills the background; the next event wakes a new one. */
  stopWorker(): Promise<void>;
  /** URLs that the extension itself asked the network for. */
  extensionRequests(): Promise<string[]>;
  /** A page of the extension, in a tab of its own, for what only the extension can ask. */
  control: Page;
  close(): Promise<void>;
}

/** How long a verdict may take on a slow machine before the page is loaded again. */
const PATIENCE_MS = 20_000;

export interface StartOptions {
  browser: BrowserName;
  language?: 'fr' | 'en';
  /** Directory of the built extension; by default the build of that browser. */
  extension?: string;
  /** Firefox: a package to install in place of that directory, from which it was unzipped. */
  archive?: string;
  /** Grant access to all sites from the start. */
  allSites?: boolean;
  headless?: boolean;
  /** Directory of a profile to go on with, as after a restart; without it each start is a new one. */
  profile?: string;
  server: Server;
}

/** Starts a browser with Vigie. Close it in the end, also when the test failed. */
export async function startBrowser(options: StartOptions): Promise<Vigie> {
  const { browser: name, language = 'fr', server, headless = true } = options;
  const build = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const extension = path.resolve(options.extension ?? `.output/${build}`);
  const start = name === 'chromium' ? startChromium : startFirefox;
  const driver = await start({
    program: findBrowser(name),
    extension,
    archive: options.archive,
    language,
    headless,
    profile: options.profile,
    server,
  });
  try {
    const control = await openControl(driver, extension);
    const vigie = assemble(name, driver, control);
    if (options.allSites) await vigie.grantAllSites();
    return vigie;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function assemble(name: BrowserName, driver: Driver, control: Control): Vigie {
  const tabs = new WeakMap<Page, number>();
  const tabOf = (page: Page): number => {
    const tab = tabs.get(page);
    if (tab === undefined) throw new Error('not a page opened with open()');
    return tab;
  };
  /** A page of the extension knows the id of its own tab; the tab keeps it on every page it goes to later. */
  const newTab = async (): Promise<Page> => {
    const page = await driver.browser.newPage();
    await page.goto(control.still, { waitUntil: [] });
    const tab = await until('the tab id', () =>
      page.evaluate(async () => (await chrome.tabs.getCurrent())?.id),
    );
    tabs.set(page, tab);
    return page;
  };
  const shown = async (page: Page): Promise<Shown> =>
    JSON.parse(await control.page.evaluate(readShown, tabOf(page))) as Shown;
  // Firefox never says that such a page has loaded.
  const extensionPage = async (pathAndQuery: string): Promise<Page> => {
    const page = await driver.browser.newPage();
    await page.goto(`${driver.origin}/${pathAndQuery}`, { waitUntil: [] });
    await page.waitForSelector('body *');
    return page;
  };
  return {
    name,
    driver,
    control: control.page,
    tabOf,
    shown,
    open: async (url) => {
      const page = await newTab();
      await page.goto(url);
      return page;
    },
    verdictOf: async (page) => {
      const whole = (): Promise<Shown> =>
        until(
          `the verdict of ${page.url()}`,
          async () => {
            const now = await shown(page);
            if (now.state.kind !== 'verdict') return null;
            const { document, content, resources } = now.state.verdict.examined;
            return document && content && resources ? now : null;
          },
          PATIENCE_MS,
        );
      try {
        return await whole();
      } catch {
        // A browser that has just started loses the events of a page now and then. Vigie then says "not examined,
        // reload the page", and that is what a person would do.
        await page.reload();
        return whole();
      }
    },
    popup: (page) => driver.openPopup(page),
    popupPage: (page) => extensionPage(`popup.html?tabId=${tabOf(page)}`),
    extensionPage,
    grantAllSites: () => driver.grantAllSites(control.page),
    stopWorker: () => driver.stopBackground(),
    extensionRequests: () => driver.extensionRequests(),
    close: () => driver.close(),
  };
}

interface Control {
  page: Page;
  /** Address of a file of the extension that does nothing when shown as a page. */
  still: string;
}

/**
 * Opens such a page and waits until the background answers: right after the start its listeners may not be there yet,
 * and what the first page loads would be lost.
 */
async function openControl(driver: Driver, extension: string): Promise<Control> {
  const file = readdirSync(extension).find((name) => name.endsWith('.js'));
  if (!file) throw new Error(`${extension}: not a built extension`);
  const still = `${driver.origin}/${file}`;
  const page = await driver.browser.newPage();
  await page.goto(still, { waitUntil: [] });
  await until('the background', () => page.evaluate(readShown, -1));
  return { page, still };
}

/** Runs in a page of the extension. @returns JSON: BiDi loses objects that stand in two places of an answer. */
async function readShown(tabId: number): Promise<string> {
  const message = { vigie: 'page:state', data: { tabId } };
  const reply: { ok: true; value: PageState } | { ok: false; error: string } =
    await chrome.runtime.sendMessage(message);
  if (!reply.ok) throw new Error(reply.error);
  if (tabId < 0) return JSON.stringify(reply.value);
  const badge = await chrome.action.getBadgeText({ tabId });
  const title = await chrome.action.getTitle({ tabId });
  return JSON.stringify({ badge, title, state: reply.value });
}
