/** Drafts stay: the worker dies, the browser restarts, Vigie is updated, the store is full. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type Vigie } from './environment';
import { at, serveBehaviours } from './pages/behaviours';
import {
  addressOf,
  catchAll,
  caught,
  fill,
  openedDossier,
  openExamined,
  openForm,
  press,
  valueOf,
} from './report-form';
import { startServer, type Server } from './server';
import { BROWSER, useVigie } from './use-vigie';
import { until } from './wait';

const BUILD = path.resolve('.output', BROWSER === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** The messages of all drafts in the store. */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = Object.entries(await chrome.storage.local.get(null));
    return all.flatMap(([key, value]) =>
      key.startsWith('draft:') ? [(value as { message: string }).message] : [],
    );
  });
/** Until this very text has been stored: the pause after the last keystroke is over. */
const storedIs = (page: Page, message: string): Promise<true> =>
  until(
    `« ${message} » in the store`,
    async () => (await stored(page)).includes(message) && (true as const),
  );

async function optionsPage(vigie: Vigie): Promise<Page> {
  const page = await vigie.driver.browser.newPage();
  await page.goto(`${vigie.driver.origin}/options.html`, { waitUntil: [] });
  await page.waitForSelector('#texts');
  return page;
}

describe('drafts', () => {
  const tested = useVigie(serveBehaviours, { allSites: true });

  it('outlive the background', async () => {
    const { vigie } = tested;
    const page = await openExamined(vigie, at('formulaire'));
    const popup = await openForm(vigie, page, 'Signaler');
    await fill(popup, '.message', 'Avant');
    await vigie.stopWorker();
    await fill(popup, '.message', 'Après');
    await storedIs(vigie.control, 'Après');
    await popup.close();
    await vigie.stopWorker();
    const again = await openForm(vigie, page, 'Corriger');
    expect(await valueOf(again, '.message')).toBe('Après');
    await again.close();
    await page.close();
  });

  it('are listed in the options: resumed at the site, saved in a file, cleared', async () => {
    const { vigie } = tested;
    const page = await openExamined(vigie, at('formulaire'));
    const options = await optionsPage(vigie);
    await press(options, 'Reprendre');
    const dossier = await openedDossier(vigie);
    expect(await addressOf(dossier)).toContain(`tabId=${vigie.tabOf(page)}#report`);
    expect(await valueOf(dossier, '.message')).toBe('Après');
    await dossier.close();
    await catchAll(options);
    await options.evaluate(() => {
      const texts = document.querySelector('#texts')!.closest('section')!;
      const [save, clear] = texts.querySelectorAll<HTMLButtonElement>('.tools button');
      save!.click();
      clear!.click();
    });
    const file = JSON.parse(await caught(options, 'saved')) as { drafts: { message: string }[] };
    expect(file.drafts.map((d) => d.message)).toContain('Après');
    await until('nothing left', async () => (await stored(vigie.control)).length === 0);
    await options.close();
    await page.close();
  });

  it.runIf(BROWSER === 'chromium')(
    'say when the store is full, and go on when there is room',
    async () => {
      const { vigie } = tested;
      const page = await openExamined(vigie, at('formulaire'));
      await vigie.control.evaluate(async () => {
        const room =
          chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse());
        await chrome.storage.local.set({ fill: 'x'.repeat(room - 50_000) });
      });
      const popup = await openForm(vigie, page, 'Signaler');
      const long = 'y'.repeat(100_000);
      await fill(popup, '.message', long);
      await popup.waitForSelector('[role=alert]');
      expect(await valueOf(popup, '.message')).toBe(long);
      await vigie.control.evaluate(() => chrome.storage.local.remove('fill'));
      await fill(popup, '.message', `${long}.`);
      await storedIs(vigie.control, `${long}.`);
      await until('no alert', () =>
        popup.evaluate(() => document.querySelector('[role=alert]') === null),
      );
      await popup.close();
      await page.close();
    },
  );
});

describe('drafts of another day', () => {
  let server: Server;
  let dir: string;
  let vigie: Vigie | undefined;
  const start = async (): Promise<Vigie> =>
    (vigie = await startBrowser({
      browser: BROWSER,
      server,
      allSites: true,
      extension: path.join(dir, 'extension'),
      profile: path.join(dir, 'profile'),
    }));
  beforeAll(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'vigie-drafts-'));
    cpSync(BUILD, path.join(dir, 'extension'), { recursive: true });
    server = await startServer();
    serveBehaviours(server);
  });
  afterAll(async () => {
    await vigie?.close();
    await server?.close();
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  });

  it('are there after a restart of the browser, in which Vigie was updated', async () => {
    await start();
    const page = await openExamined(vigie!, at('formulaire'));
    const popup = await openForm(vigie!, page, 'Signaler');
    await fill(popup, '.message', 'Hier');
    await storedIs(vigie!.control, 'Hier');
    await vigie!.close();

    const file = path.join(dir, 'extension', 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0' }));
    await start();
    expect(await vigie!.control.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0');
    const options = await optionsPage(vigie!);
    await until('the draft', () =>
      options.evaluate(() => document.body.textContent?.includes('Hier')),
    );
    // No tab of the site is open: the form opens alone.
    await press(options, 'Reprendre');
    const alone = await openedDossier(vigie!);
    expect(await addressOf(alone)).toContain('host=formulaire');
    expect(await valueOf(alone, '.message')).toBe('Hier');
    expect(await valueOf(alone, '.exact')).toContain('Vigie 99.0');
  });
});
