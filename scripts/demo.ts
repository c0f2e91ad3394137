/** Opens the sample sites in a real Chromium with Vigie, prints what it found, and takes pictures of it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser, type Shown, type Vigie } from '../e2e/environment';
import { SAMPLES } from '../e2e/pages/all';
import type { Sample } from '../e2e/pages/sample';
import { readPopup, waitForBadge } from '../e2e/read';
import { startServer } from '../e2e/server';
import { serveSamples, urlOf } from '../e2e/third-parties';
import { until } from '../e2e/wait';
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

async function visit(
  { shown, open, verdictOf, popup, driver }: Vigie,
  sample: Sample,
): Promise<DemoRow> {
  const page = await open(urlOf(sample));
  let seen: Shown;
  if (sample.expected.sector) {
    seen = await verdictOf(page);
  } else {
    seen = await until('the answer of Vigie', async () => {
      const now = await shown(page);
      return now.state.kind === 'out-of-scope' && now;
    });
  }
  if (sample.expected.pageBadge) await waitForBadge(driver, page);
  writeFileSync(path.join(OUTPUT, `${sample.id}-page.png`), await page.screenshot());
  const view = await popup(page);
  await readPopup(view);
  writeFileSync(path.join(OUTPUT, `${sample.id}-popup.png`), await view.screenshot());
  await view.close();
  return { sample, seen };
}
