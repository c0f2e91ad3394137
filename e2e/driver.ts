/** What differs between the two browsers, behind one shape. */
import type { Browser, Page } from 'puppeteer-core';

export interface DriverOptions {
  program: string;
  /** Directory of the built extension. */
  extension: string;
  /** Package to install in place of that directory (Firefox; Chromium loads directories only). */
  archive?: string;
  language: 'fr' | 'en';
  headless: boolean;
  /** Directory of a profile to go on with; without it each start is a new one. */
  profile?: string | undefined;
  server: { port: number; addresses: Readonly<Record<string, string | null>> };
}

export interface Driver {
  browser: Browser;
  /** Origin of the extension's own pages, without a slash at the end. */
  origin: string;
  /** Clicks the toolbar button on the active tab, which opens the popup and gives access to that tab. */
  openPopup(page: Page): Promise<Popup>;
  /** From now on requests for optional access are granted as if the person had said yes in the prompt. */
  sayYesToPrompts(): Promise<void>;
  /** Grants the optional access to all sites. `control`: a page of the extension. */
  grantAllSites(control: Page): Promise<void>;
  /** Kills the background as the browser does when idle. */
  stopBackground(): Promise<void>;
  /** URLs that the extension itself asked the network for. */
  extensionRequests(): Promise<string[]>;
  /** Makes the badge's closed shadow root reachable as `host.shadowRoot` in the page. False: no badge on the page. */
  exposeBadge(page: Page): Promise<boolean>;
  close(): Promise<void>;
}

/** The real popup, under the toolbar button. Functions run in it and must not use anything from outside themselves. */
export interface Popup {
  /** When the toolbar button was clicked: milliseconds since 1970. */
  clickedAt: number;
  evaluate<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The host element of the page badge. */
export const BADGE = 'vigie-badge';
