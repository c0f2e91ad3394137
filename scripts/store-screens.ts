/**
 * Takes the stores' pictures from the real extension on sample pages, in real Chromium:
 * `npm run store:screens -- [--lang fr]` → test-output/store/<language>/, index.html shows them all.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startBrowser, type Vigie } from '../e2e/environment';
import { bakery } from '../e2e/pages/bakery';
import { commune } from '../e2e/pages/commune';
import { ministry } from '../e2e/pages/ministry';
import { badgeText, pressInPopup, readPopup, waitForBadge } from '../e2e/read';
import { startServer } from '../e2e/server';
import { serveSamples, urlOf } from '../e2e/third-parties';
import { until } from '../e2e/wait';
import { draw, popupOverPage, sheet, tile } from './store/compose';

const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const OUT = path.resolve('test-output/store');
const REPORT = { fr: 'Signaler un service', en: 'Report a service' };
const made: string[] = [];
rmSync(OUT, { recursive: true, force: true });
for (const language of (['fr', 'en'] as const).filter(
  (one) => !values.lang || one === values.lang,
)) {
  const server = await startServer();
  serveSamples(server, [ministry, commune, bakery]);
  const vigie = await startBrowser({ browser: 'chromium', language, server, allSites: true });
  try {
    await photograph(vigie, language);
  } finally {
    await vigie.close();
    await server.close();
  }
}
writeFileSync(path.join(OUT, 'index.html'), sheet(made));
console.log(`${made.length} pictures in ${OUT}/, index.html shows them`);
process.exit();

async function photograph(vigie: Vigie, language: 'fr' | 'en'): Promise<void> {
  const { browser, origin } = vigie.driver;
  const keep = (name: string, png: Uint8Array): void => {
    const file = `${language}/${name}.png`;
    mkdirSync(path.join(OUT, language), { recursive: true });
    writeFileSync(path.join(OUT, file), png);
    made.push(file);
  };
  /** The popup over the site, after something was pressed in it or not. */
  const over = async (
    site: Page,
    press?: string,
  ): Promise<{ both: Uint8Array; popup: Uint8Array }> => {
    const page = await site.screenshot();
    const view = await vigie.popup(site);
    await readPopup(view);
    if (press) await pressInPopup(view, press);
    const popup = await view.screenshot();
    await view.close();
    return { both: await draw(browser, popupOverPage(page, popup), 1280, 800), popup };
  };
  const own = async (
    name: string,
    viewport: Parameters<Page['setViewport']>[0],
  ): Promise<Uint8Array> => {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    await page.goto(`${origin}/${name}`, { waitUntil: [] });
    await page.waitForSelector('h1, h2');
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    const png = await page.screenshot();
    await page.close();
    return png;
  };

  const site = await vigie.open(urlOf(ministry));
  const { badge } = await vigie.verdictOf(site);
  await waitForBadge(vigie.driver, site);
  // The badge comes with the first finding and counts on as the page loads.
  await until('the full count', async () => (await badgeText(site)).includes(badge));
  const first = await over(site);
  keep('1-popup', first.both);
  const desktop = { width: 1280, height: 800 };
  keep('2-dossier', await own(`dossier.html?tabId=${vigie.tabOf(site)}`, desktop));
  keep('3-report', (await over(site, REPORT[language])).both);
  const shop = await vigie.open(urlOf(bakery));
  keep('4-not-examined', (await over(shop)).both);
  keep('5-options', await own('options.html', desktop));

  const phone = { width: 360, height: 740, deviceScaleFactor: 3, isMobile: true, hasTouch: true };
  const town = await vigie.open(urlOf(commune));
  await vigie.verdictOf(town);
  keep('android-1-popup', await own(`popup.html?tabId=${vigie.tabOf(town)}`, phone));
  keep('android-2-options', await own('options.html', phone));

  const words = readFileSync(
    path.join('.output/chrome-mv3/_locales', language, 'messages.json'),
    'utf8',
  );
  const sentence = (JSON.parse(words) as { extDescription: { message: string } }).extDescription
    .message;
  keep('tile-440x280', await draw(browser, tile(first.popup, sentence, 440), 440, 280));
  keep('tile-1400x560', await draw(browser, tile(first.popup, sentence, 1400), 1400, 560));
}
