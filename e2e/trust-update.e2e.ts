/** The extension is installed anew, as an update is, under an open page: the old scripts end, and nobody hears of it. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BADGE } from './driver';
import { waitForBadge } from './read';
import type { Server } from './server';
import { anything, html } from './third-parties';
import { BROWSER, useVigie } from './use-vigie';
import { pause, until } from './wait';

const URL_HERE = 'https://ouverte.exemple.gouv.fr/';

function serve(server: Server): void {
  server.on('*', anything);
  server.on(new URL(URL_HERE).host, () =>
    html(
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Ouverte</title><link rel="icon" href="data:,"><script>window.errors = []; addEventListener('error', (e) => errors.push(e.message)); addEventListener('unhandledrejection', (e) => errors.push(String(e.reason)));</script><main><a href="https://forms.office.com/e/x">Formulaire</a></main>`,
    ),
  );
}

describe('a page open while the extension is replaced', () => {
  const tested = useVigie(serve, { allSites: true });

  it('lives on without an error, in itself or in the console', async () => {
    const { vigie } = tested;
    const page = await vigie.open(URL_HERE);
    await waitForBadge(vigie.driver, page);
    const heard: string[] = [];
    page.on('pageerror', (error) => heard.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) heard.push(message.text());
    });
    const build = BROWSER === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
    await vigie.driver.browser.installExtension(path.resolve('.output', build));
    await pause(1500);
    // What an observer and a badge left over would react to, each with time enough.
    for (let round = 0; round < 4; round++) {
      await page.evaluate((i) => {
        document.querySelector('main')!.append(document.createElement('p'));
        history.pushState(null, '', `/vue-${i}`);
        dispatchEvent(new Event('pagehide'));
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        dispatchEvent(new Event('resize'));
      }, round);
      await pause(1200);
    }
    await page.mouse.click(1200, 760);
    await page.keyboard.press('Escape');
    await pause(300);
    expect(heard).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual(
      [],
    );
    expect(
      await page.evaluate((name) => document.querySelectorAll(name).length, BADGE),
    ).toBeLessThanOrEqual(1);
    // The new version takes over with the next page.
    await until('the new version’s badge', async () => {
      await page.goto(URL_HERE);
      await pause(1000);
      return vigie.driver.exposeBadge(page);
    });
    await page.close();
  });
});
