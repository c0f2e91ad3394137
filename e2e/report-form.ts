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
    const caught: Caught = { links: [], copied: [], saved: [] };
    (window as unknown as Catching).caught = caught;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (!this.href.startsWith('blob:')) caught.links.push(this.href);
    };
    Clipboard.prototype.writeText = async (text) => void caught.copied.push(text);
    URL.createObjectURL = (blob) => {
      caught.saved.push(blob as Blob);
      return 'blob:caught';
    };
    interface Caught {
      links: string[];
      copied: string[];
      saved: Blob[];
    }
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

/** Address of the tab that a press opened, and closes it. */
export async function openedTab(vigie: Vigie, start: string): Promise<string> {
  const { browser } = vigie.driver;
  const target = await browser.waitForTarget((t) => t.url().startsWith(start), { timeout: 30_000 });
  const url = target.url();
  await (await target.page())?.close();
  return url;
}

/** Line ends as addresses carry them. */
export const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
