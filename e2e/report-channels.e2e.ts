/** Each kind of report by each way out: what leaves is, letter for letter, what stands on screen. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, type Report } from '../lib/report/report';
import { reportBlocks } from '../lib/report/blocks';
import { fenced } from '../lib/report/fenced';
import { at, serveBehaviours } from './pages/behaviours';
import {
  catchAll,
  caught,
  crlf,
  fill,
  openedTab,
  openExamined,
  openForm,
  press,
  valueOf,
} from './report-form';
import { html } from './third-parties';
import { BROWSER, type Tested } from './use-vigie';
import { startBrowser } from './environment';
import { startServer } from './server';
import { until } from './wait';

const ADDRESS = 'signaler@exemple.fr';
const FORGE = 'https://forge.exemple.org/vigie/vigie';
const PAGE = 'https://signaler.exemple.org/vigie';
const MESSAGE = 'Été\u00a0: « faux » %0D%0ABcc: x@y.fr & <b>gras</b>\nCc: z@y.fr 😀 \u202Eenvers';

describe('reports', () => {
  const tested = {} as Tested;
  let page: Page;

  beforeAll(async () => {
    const server = (tested.server = await startServer());
    serveBehaviours(server);
    server.on('forge.exemple.org', () => html('<title>Forge</title>'));
    server.on('signaler.exemple.org', () => html('<title>Signaler</title>'));
    const vigie = (tested.vigie = await startBrowser({ browser: BROWSER, server, allSites: true }));
    await vigie.control.evaluate((report) => chrome.storage.local.set({ settings: { report } }), {
      address: ADDRESS,
      forge: FORGE,
      page: PAGE,
    });
    page = await openExamined(vigie, at('formulaire'));
  });
  afterAll(async () => {
    const requests = await tested.vigie?.extensionRequests();
    await tested.vigie?.close();
    await tested.server?.close();
    // Firefox counts the tabs that the person opened by a press; nothing else may be there.
    const own = requests.filter(
      (url) => !url.startsWith(`${FORGE}/issues/new?`) && url.split('#')[0] !== PAGE,
    );
    expect(own, 'requests made by the extension').toEqual([]);
  });

  describe.each(KINDS)('“%s”', (kind) => {
    let popup: Page;
    let shown: string;

    beforeAll(async () => {
      popup = await openForm(tested.vigie, page, 'Signaler');
      await catchAll(popup);
      await fill(popup, '.panel select', kind);
      await fill(popup, '.message', MESSAGE);
      shown = await until('the text', async () => {
        const text = await valueOf(popup, '.exact');
        return text.includes(`"kind":"${kind}"`) && text.includes('Cc: z@y.fr') && text;
      });
    });
    afterAll(async () => {
      await popup.close();
    });

    it('holds host, kind and finding, no path, no query, nothing hidden', () => {
      const [block, ...more] = reportBlocks(shown);
      const report = JSON.parse(block!.json) as Report;
      expect(more).toEqual([]);
      expect(report).toMatchObject({ kind, host: 'formulaire.exemple.gouv.fr', language: 'fr' });
      expect(report.findings.map((f) => f.service)).toEqual(['ms-forms']);
      expect(shown).not.toMatch(/AVIS|https?:|\u202e/);
    });

    it('by mail', async () => {
      await press(popup, 'Ouvrir mon courriel');
      const url = new URL(await caught(popup, 'links'));
      expect(`${url.protocol}${url.pathname}`).toBe(`mailto:${ADDRESS}`);
      expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
      expect(url.searchParams.get('body')).toBe(crlf(shown));
    });

    it('by copy', async () => {
      await press(popup, 'Copier');
      expect(await caught(popup, 'copied')).toBe(shown);
    });

    it('as a file', async () => {
      await press(popup, 'Enregistrer');
      expect(await caught(popup, 'saved')).toBe(shown);
    });

    it('on a forge', async () => {
      await press(popup, 'Ouvrir un ticket');
      const url = new URL(await openedTab(tested.vigie, FORGE));
      expect(url.pathname).toBe('/vigie/vigie/issues/new');
      expect([...url.searchParams.keys()]).toEqual(['title', 'body']);
      // Marked as text to be shown as it is, which a forge would else take for Markdown.
      expect(url.searchParams.get('body')).toBe(crlf(fenced(shown)));
    });

    it('on a page, which is asked for without it', async () => {
      await press(popup, 'Ouvrir la page de signalement');
      const url = new URL(await openedTab(tested.vigie, PAGE));
      expect(decodeURIComponent(url.hash.slice(1))).toBe(crlf(shown));
      const asked = tested.server.log.filter(({ host }) => host === 'signaler.exemple.org');
      for (const { path } of asked) expect(path).toMatch(/^\/(vigie|favicon\.ico)$/);
    });

    it('and is noted as handed over, never as sent', async () => {
      const outbox = await tested.vigie.control.evaluate(
        async () =>
          (await chrome.storage.local.get('outbox'))['outbox'] as {
            purpose: string;
            channel: string;
          }[],
      );
      const mine = outbox.filter(({ purpose }) => purpose === `report:${kind}`);
      expect(mine.map((h) => h.channel).sort()).toEqual(['copy', 'file', 'forge', 'mail', 'page']);
    });
  });

  it('long text: the start in the mail, the whole on the clipboard', async () => {
    const popup = await openForm(tested.vigie, page, 'Signaler');
    await catchAll(popup);
    const long = 'Une ligne avec des accents é è à.\n'.repeat(3000);
    await fill(popup, '.exact', long);
    await press(popup, 'Ouvrir mon courriel');
    const body = new URL(await caught(popup, 'links')).searchParams.get('body')!;
    const copied = await caught(popup, 'copied');
    expect(copied).toBe(long);
    const [start] = body.split('\r\n\r\n[La suite');
    expect(crlf(long).startsWith(start!)).toBe(true);
    expect(start!.length).toBeGreaterThan(500);
    await popup.close();
  });
});
