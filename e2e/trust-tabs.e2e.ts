/**
 * Many tabs, opened and closed: nothing of a closed tab stays, what is kept of open ones is small, and the background
 * does not grow. `VIGIE_TABS=500` for the long run, `VIGIE_WAVE=N` for how many are open at once.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Server } from './server';
import { anything, html } from './third-parties';
import { memoryGauge } from './trust-memory';
import { useVigie } from './use-vigie';
import { pause, until } from './wait';

const TABS = Number(process.env['VIGIE_TABS'] ?? 20);
const WAVE = Number(process.env['VIGIE_WAVE'] ?? 5);
/** In scope by suffix, by its name, and nobody's business. */
const HOSTS = ['onglets.exemple.gouv.fr', 'www.mairie-onglets.fr', 'www.onglets-prives.com'];
/** Of a full page with a dozen services; see lib/state/faults.test.ts for the most hostile one. */
const BYTES_A_TAB = 2000;
const SERVICES = [
  '<script async src="https://www.googletagmanager.com/gtm.js"></script>',
  '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lato">',
  '<img src="https://d111111abcdef8.cloudfront.net/i.png" alt="">',
  '<a href="https://forms.office.com/e/x">Avis</a><a href="https://contoso.sharepoint.com/x">Documents</a>',
];

function serve(server: Server): void {
  server.on('*', anything);
  for (const host of HOSTS) {
    server.on(host, ({ path }) => {
      const number = Number(path.slice(1));
      if (!(number >= 0)) return { status: 404 };
      const links = Array.from(
        { length: 40 },
        (_, i) => `<a href="https://a${i}.example/${number}">x</a>`,
      );
      return html(
        `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${number}</title><link rel="icon" href="data:,">${SERVICES.join('')}${links.join('')}`,
      );
    });
  }
}

describe('many tabs', () => {
  const tested = useVigie(serve, { allSites: true });
  /** Bytes of what is kept in memory, and the tabs it is about. */
  const kept = (): Promise<{ tabs: number[]; bytes: number }> =>
    tested.vigie.control.evaluate(async () => {
      const all = await chrome.storage.session.get();
      const keys = Object.keys(all).filter((key) => key.startsWith('tab:'));
      return { tabs: keys.map((key) => Number(key.slice(4))), bytes: JSON.stringify(all).length };
    });

  it(`${TABS} opened and closed, ${WAVE} at a time, leave nothing behind`, async () => {
    const { vigie } = tested;
    const gauge = await memoryGauge(vigie);
    const heap: number[] = [];
    let most = 0;
    for (let opened = 0; opened < TABS;) {
      const wave: Page[] = [];
      for (; wave.length < WAVE && opened < TABS; opened++)
        wave.push(await vigie.open(`https://${HOSTS[opened % HOSTS.length]}/${opened}`));
      const last = wave.at(-1)!;
      await until('the last to be judged', async () =>
        ['verdict', 'out-of-scope'].includes((await vigie.shown(last)).state.kind),
      );
      const open = new Set(wave.map((page) => vigie.tabOf(page)));
      const { tabs, bytes } = await kept();
      expect(tabs.filter((tab) => !open.has(tab))).toEqual([]);
      expect(tabs.length, 'something is kept of these').toBeGreaterThan(WAVE / 4);
      expect(bytes).toBeLessThan(wave.length * BYTES_A_TAB);
      most = Math.max(most, bytes);
      for (const page of wave) await page.close();
      await until('nothing of closed tabs', async () => (await kept()).tabs.length === 0);
      heap.push(await gauge.read());
    }
    // A last batch may come after its tab has gone.
    await pause(1000);
    expect((await kept()).tabs).toEqual([]);
    await gauge.close();
    const mega = heap.map((bytes) => (bytes / 1e6).toFixed(2));
    console.info(`${TABS} tabs: at most ${most} bytes kept; background MB ${mega.join(' ')}`);
    // What the first wave loads stays, no more: the last wave costs what the second did.
    const [, second = heap[0]!] = heap;
    expect(heap.at(-1)!).toBeLessThan(second * 1.1 + 500_000);
  }, 3_600_000);
});
