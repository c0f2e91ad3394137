/** Reads what Vigie puts on screen. */
import type { Page } from 'puppeteer-core';
import { BADGE, type Driver, type Popup } from './driver';
import { until } from './wait';

/** Text of the popup once it shows more than that it is loading. */
export function readPopup(popup: Popup): Promise<string> {
  return until('the text of the popup', () =>
    popup.evaluate(() => {
      const main = document.querySelector('main, [role=main], body');
      const busy = document.querySelector('[aria-busy=true]');
      return !busy && (main as HTMLElement | null)?.innerText.trim();
    }),
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

/** Clicks in a page badge that `waitForBadge` has reached. */
export function clickInBadge(page: Page, selector: string): Promise<void> {
  return page.evaluate(
    (name, inside) => {
      const element = document.querySelector(name)?.shadowRoot?.querySelector(inside);
      if (!element) throw new Error(`no ${inside} in the badge`);
      (element as HTMLElement).click();
    },
    BADGE,
    selector,
  );
}
