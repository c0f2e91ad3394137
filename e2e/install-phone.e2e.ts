/**
 * The extension's pages at the sizes of phones, where the popup is a whole page and a finger presses: nothing is wider
 * than the screen, and what can be pressed is at least 44 pixels high and wide. Links inside a sentence are exempt, as
 * in WCAG 2.5.5. Firefox for Android itself cannot be run here: docs/release.md lists what is checked on a device.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chromeScope } from './firefox-chrome';
import { ministry } from './pages/ministry';
import { bakery } from './pages/bakery';
import { serveSamples, urlOf } from './third-parties';
import { BROWSER, useVigie } from './use-vigie';
import { until } from './wait';

const PHONES = [
  { width: 360, height: 740 },
  { width: 320, height: 640 },
];
const SCREENS = ['popup', 'popup, out of scope', 'dossier', 'options', 'welcome'] as const;

/** Runs in the page. @returns what is too small for a finger, and the page when it is wider than the screen. */
function tooSmall(): string[] {
  const small: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth)
    small.push(`page: ${document.documentElement.scrollWidth} wide`);
  for (const element of document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, input, select, textarea, label',
  )) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isUnseen = box.width <= 1 || box.height <= 1 || style.visibility === 'hidden';
    // A box inside a label is pressed through the label.
    const inLabel =
      element.matches('input, select, textarea') &&
      element.closest('label') !== null &&
      element.matches('[type=checkbox], [type=radio], [type=file]');
    const inSentence = element.matches('a') && style.display === 'inline';
    const isCaption =
      element.matches('label') &&
      !element.querySelector('[type=checkbox], [type=radio], [type=file]');
    if (isUnseen || inLabel || inSentence || isCaption || element.closest('[hidden]')) continue;
    if (Math.round(box.height) < 44 || Math.round(box.width) < 44)
      small.push(
        `${element.localName}.${element.className} « ${element.textContent.trim().slice(0, 30)} »: ${Math.round(box.width)} × ${Math.round(box.height)}`,
      );
  }
  return [...new Set(small)];
}

describe('pages on a phone', () => {
  const tested = useVigie((server) => serveSamples(server, [ministry, bakery]), { allSites: true });

  /** Opens a page of the extension as a phone would show it: narrow, and pressed with a finger. */
  async function onPhone(address: string, phone: (typeof PHONES)[number]): Promise<Page> {
    const { browser } = tested.vigie.driver;
    if (BROWSER === 'firefox') {
      const run = await chromeScope(browser);
      await run(() => {
        const { prefs } = Services as unknown as {
          prefs: { setIntPref(name: string, value: number): void };
        };
        prefs.setIntPref('ui.primaryPointerCapabilities', 1);
        prefs.setIntPref('ui.allPointerCapabilities', 1);
      });
    }
    const page = await browser.newPage();
    await page.setViewport(
      BROWSER === 'firefox' ? phone : { ...phone, isMobile: true, hasTouch: true },
    );
    await page.goto(address, { waitUntil: [] });
    await page.waitForSelector('h1, h2');
    expect(
      await page.evaluate(() => matchMedia('(pointer: coarse)').matches),
      'pressed with a finger',
    ).toBe(true);
    return page;
  }

  describe.each(PHONES)('$width × $height', (phone) => {
    it.each(SCREENS)('%s', async (screen) => {
      const { vigie } = tested;
      const sample = screen === 'popup, out of scope' ? bakery : ministry;
      const site = await vigie.open(urlOf(sample));
      if (screen === 'popup' || screen === 'dossier')
        await until('a verdict', async () => (await vigie.shown(site)).state.kind === 'verdict');
      const name = screen.split(',')[0]!;
      const page = await onPhone(
        `${vigie.driver.origin}/${name}.html?tabId=${vigie.tabOf(site)}`,
        phone,
      );
      await until('the page', () =>
        page.evaluate(
          () =>
            !document.querySelector('[aria-busy=true]') &&
            document.querySelectorAll('button, summary').length > 1,
        ),
      );
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((fold) => (fold.open = true)),
      );
      expect(await page.evaluate(tooSmall)).toEqual([]);
      await page.close();
      await site.close();
    });
  });
});
