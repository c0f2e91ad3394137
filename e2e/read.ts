/** Reads what Vigie puts on screen. */
import type { Page } from 'puppeteer-core';
import { BADGE, type Driver, type Popup } from './driver';
import { until } from './wait';

/** All the popup's text once it has something to show. Folded parts are opened first, and stay open. */
export async function readPopup(popup: Pick<Popup, 'evaluate'>): Promise<string> {
  await until('the popup', () =>
    popup.evaluate(() => {
      const main = document.querySelector('main');
      return Boolean(main?.textContent?.trim()) && !main?.querySelector('[aria-busy=true]');
    }),
  );
  // What a fold holds is drawn after it opens, and may hold folds.
  await until('every fold to open', () =>
    popup.evaluate(async () => {
      const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      for (const fold of closed) fold.open = true;
      await new Promise((resolve) => void window.requestAnimationFrame(resolve));
      return closed.length === 0;
    }),
  );
  return popup.evaluate(() => document.querySelector('main')?.textContent ?? '');
}

/** Presses the popup's button with that text. */
export function pressInPopup(popup: Popup, text: string): Promise<true> {
  return until(`the button « ${text} »`, () =>
    popup.evaluate((wanted) => {
      const all = [...document.querySelectorAll('button')];
      const button = all.find((b) => b.textContent?.includes(wanted));
      button?.click();
      return button !== undefined;
    }, text),
  );
}

/** Waits for the page badge and makes its closed shadow root reachable as `shadowRoot` in the page. */
export async function waitForBadge(driver: Driver, page: Page): Promise<void> {
  await until('the page badge', () => driver.exposeBadge(page));
}

/** Text of a page badge that `waitForBadge` has reached. */
export function badgeText(page: Page): Promise<string> {
  return page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    const visible = [...(root?.children ?? [])].filter((e) => e.localName !== 'style');
    return visible.map((e) => (e as HTMLElement).innerText).join('\n');
  }, BADGE);
}

/** Presses something in a page badge that `waitForBadge` has reached, with the mouse: it heeds no scripted click. */
export async function pressInBadge(page: Page, selector: string): Promise<void> {
  const at = await page.evaluate(
    (name, inside) => {
      const element = document.querySelector(name)?.shadowRoot?.querySelector(inside);
      if (!element) throw new Error(`no ${inside} in the badge`);
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    BADGE,
    selector,
  );
  await page.bringToFront();
  await page.mouse.click(at.x, at.y);
}

/** How many badges the page holds. */
export function countBadges(page: Page): Promise<number> {
  return page.evaluate((name) => document.querySelectorAll(name).length, BADGE);
}
