/** The report form as a person uses it, and what leaves it, caught at the door. */
import type { Page } from 'puppeteer-core';
import type { Vigie } from './environment';
import { until } from './wait';

/** What the stubs of {@link catchAll} keep in the page. */
interface Caught {
  links: string[];
  copied: string[];
  saved: Blob[];
}
type Catching = Window & { caught: Caught };

/** Presses the button whose text holds these words, once there is one. */
export function press(page: Page, words: string): Promise<true> {
  return until(`the button « ${words} »`, () =>
    page.evaluate((wanted) => {
      const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');
      const all = [...document.querySelectorAll('button')];
      const button = all.find((b) => plain(b.textContent).includes(wanted));
      button?.click();
      return button !== undefined;
    }, words),
  );
}

/** Opens the form in the popup (as a page) by the button with these words. */
export async function openForm(vigie: Vigie, page: Page, words: string): Promise<Page> {
  const popup = await vigie.popupPage(page);
  await press(popup, words);
  await popup.waitForSelector('.exact');
  return popup;
}

/** What a field holds. */
export function valueOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((s) => document.querySelector<HTMLTextAreaElement>(s)!.value, selector);
}

/** Writes into a field, or chooses in a list. */
export async function fill(page: Page, selector: string, value: string): Promise<void> {
  await page.evaluate(
    (s, wanted) => {
      const field = document.querySelector<HTMLTextAreaElement>(s)!;
      field.value = wanted;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** From now on mail links, the clipboard and files are kept in the page instead of reaching the system. */
export async function catchAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const net = { links: [] as string[], copied: [] as string[], saved: [] as Blob[] };
    (window as unknown as Catching).caught = net;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (!this.href.startsWith('blob:')) net.links.push(this.href);
    };
    Clipboard.prototype.writeText = async (text) => void net.copied.push(text);
    URL.createObjectURL = (blob) => {
      net.saved.push(blob as Blob);
      return 'blob:caught';
    };
  });
}

/** What was caught last, once something was. */
export function caught(page: Page, what: 'links' | 'copied' | 'saved'): Promise<string> {
  return until(what, () =>
    page.evaluate(async (name) => {
      const last = (window as unknown as Catching).caught[name].at(-1);
      return typeof last === 'string' ? last : await last?.text();
    }, what),
  );
}

/** Address of the tab that a press opened, which is closed. Asked of the browser: puppeteer sees no such tab in Firefox. */
export function openedTab({ control }: Vigie, start: string): Promise<string> {
  return until(`a tab at ${start}`, () =>
    control.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url }) => url?.startsWith(wanted));
      if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
      return tab?.url;
    }, start),
  );
}

/** The dossier that a press opened, opened again where it can be read. */
export async function openedDossier(vigie: Vigie): Promise<Page> {
  const url = await openedTab(vigie, `${vigie.driver.origin}/dossier.html`);
  const page = await vigie.driver.browser.newPage();
  await page.goto(url, { waitUntil: [] });
  await page.waitForSelector('.message');
  return page;
}

/** Address of a page; puppeteer does not follow those of the extension in Firefox. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href);

/** Opens a page and waits until something on it counts. */
export async function openExamined(vigie: Vigie, url: string): Promise<Page> {
  const page = await vigie.open(url);
  await until(`findings at ${url}`, async () => {
    const { state } = await vigie.shown(page);
    return state.kind === 'verdict' && state.verdict.counted.length > 0;
  });
  return page;
}

/** Line ends as addresses carry them. */
export const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
