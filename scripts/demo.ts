/** Opens the sample sites in a real Chromium with Vigie, prints what it found, and takes pictures of it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startBrowser, type Shown, type Vigie } from '../e2e/environment';
import { SAMPLES } from '../e2e/pages/all';
import type { Sample } from '../e2e/pages/sample';
import { waitForBadge } from '../e2e/read';
import { startServer } from '../e2e/server';
import { serveSamples, urlOf } from '../e2e/third-parties';
import { pause, until } from '../e2e/wait';
import { demoTable, type DemoRow } from './demo-table';

const { values } = parseArgs({
  options: { open: { type: 'boolean', default: false }, lang: { type: 'string', default: 'fr' } },
});
const language = values.lang === 'en' ? 'en' : 'fr';
const OUTPUT = path.resolve('demo-output');

if (
  values.open &&
  process.platform === 'linux' &&
  !process.env['DISPLAY'] &&
  !process.env['WAYLAND_DISPLAY']
) {
  console.error('--open needs a display: start it from a desktop session.');
  process.exit(2);
}
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const server = await startServer();
serveSamples(server, SAMPLES);
const vigie = await startBrowser({
  browser: 'chromium',
  language,
  server,
  allSites: true,
  headless: !values.open,
});
try {
  const rows: DemoRow[] = [];
  for (const sample of SAMPLES) rows.push(await visit(vigie, sample));
  console.log(demoTable(rows, language));
  console.log(`${OUTPUT}/`);
  const requests = await vigie.extensionRequests();
  console.log(
    language === 'fr'
      ? `Requêtes faites par l’extension elle-même : ${requests.length}`
      : `Requests made by the extension itself: ${requests.length}`,
  );
  if (values.open) {
    const { browser } = vigie.driver;
    await new Promise((resolve) => browser.once('disconnected', resolve));
  }
} finally {
  await vigie.close();
  await server.close();
}
process.exit();

async function visit(browser: Vigie, sample: Sample): Promise<DemoRow> {
  const page = await browser.open(urlOf(sample));
  const seen = sample.expected.sector
    ? await settled(browser, page)
    : await outOfScope(browser, page);
  if (sample.expected.pageBadge) await waitForBadge(browser.driver, page);
  writeFileSync(path.join(OUTPUT, `${sample.id}-page.png`), await page.screenshot());
  const popup = await browser.popup(page);
  await until('the popup', () =>
    popup.evaluate(() => document.querySelector('main h1, main h2') !== null),
  );
  writeFileSync(path.join(OUTPUT, `${sample.id}-popup.png`), await popup.screenshot());
  const sentence = await popup.evaluate(() => {
    const main = document.querySelector('main');
    return (main?.querySelector('.sentence') ?? main?.querySelector('h1'))?.textContent ?? '';
  });
  await popup.close();
  return { sample, seen, sentence };
}

/** The verdict once it has stopped growing: a page's requests come in several batches. */
async function settled(browser: Vigie, page: Page): Promise<Shown> {
  let last = '';
  return until('the verdict', async () => {
    const now = await browser.verdictOf(page);
    const before = last;
    last = JSON.stringify(now);
    await pause(600);
    return last === before && now;
  });
}

function outOfScope(browser: Vigie, page: Page): Promise<Shown> {
  return until('the answer of Vigie', async () => {
    const now = await browser.shown(page);
    return now.state.kind === 'out-of-scope' && now;
  });
}
