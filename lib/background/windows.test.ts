/** Two windows on one site, and private ones: tabs never mix, and a private tab leaves nothing behind. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState, SentBatch } from '../messages';
import type { Verdict } from '../model';
import { lineOf } from '../observe/line';
import { mortal, type Mortal } from './mortal';

const HOST = 'www.exemple.gouv.fr';
const HOME = `https://${HOST}/`;
const SERVICES = {
  forms: lineOf('link', 'https://forms.office.com/e/abc'),
  fonts: lineOf('resource', 'https://fonts.googleapis.com/css'),
};
let background: Mortal;
const asked: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  asked.length = 0;
  vi.stubGlobal('fetch', async (input: string) => {
    if (/^https?:/.test(input)) asked.push(input);
    return new Response(null, { status: 404 });
  });
  background = await mortal();
}, 30_000);

interface Tab {
  id: number;
  document: string;
  incognito?: boolean;
  url?: string;
}
const from = ({ id, incognito = false, url = HOME }: Tab) => ({
  tabId: id,
  frameId: 0,
  url,
  incognito,
});

async function open(tab: Tab): Promise<void> {
  const url = tab.url ?? HOME;
  const details = { tabId: tab.id, requestId: `${tab.id}`, documentLifecycle: 'active', url };
  await background.event('onBeforeRequest', details);
  await background.event('onResponseStarted', { ...details, responseHeaders: [] });
  await background.message('observer:hello', { document: tab.document }, from(tab));
}

async function show(tab: Tab, ...observations: string[]): Promise<void> {
  const batch: SentBatch = {
    document: tab.document,
    observations: observations.join('\n'),
    counts: { resources: 1, links: 1, forms: 0, frames: 0 },
    fromStart: true,
    parsed: true,
    capped: false,
    serviceWorker: false,
    whole: true,
  };
  await background.message('observer:batch', batch, from(tab));
}

async function verdict(tab: Tab): Promise<Verdict> {
  const state = (await background.message('page:state', { tabId: tab.id }, {})) as PageState;
  if (state.kind !== 'verdict') throw new Error(state.kind);
  return state.verdict;
}
const services = async (tab: Tab): Promise<string[]> =>
  (await verdict(tab)).counted.map(({ service }) => service).sort();

const ONE: Tab = { id: 1, document: 'document-one' };
const TWO: Tab = { id: 2, document: 'document-two' };

describe('one site in two windows', () => {
  test('each tab shows its own page', async () => {
    await Promise.all([open(ONE), open(TWO)]);
    await Promise.all([show(ONE, SERVICES.forms), show(TWO, SERVICES.fonts, SERVICES.forms)]);
    expect(await services(ONE)).toEqual(['ms-forms']);
    expect(await services(TWO)).toEqual(['g-fonts', 'ms-forms']);
    expect([background.toolbar.get(1), background.toolbar.get(2)]).toEqual(['1', '2']);
  });

  test('a badge closed on one page stays on the other', async () => {
    for (const tab of [ONE, TWO]) {
      await open(tab);
      await show(tab, SERVICES.forms);
    }
    await background.message('badge:dismiss', { scope: 'page' }, from(ONE));
    expect(await background.message('badge:view', undefined, from(ONE))).toBeNull();
    expect(await background.message('badge:view', undefined, from(TWO))).not.toBeNull();
  });

  test('a badge closed for the site is closed on both', async () => {
    for (const tab of [ONE, TWO]) {
      await open(tab);
      await show(tab, SERVICES.forms);
    }
    await background.message('badge:dismiss', { scope: 'site' }, from(ONE));
    for (const tab of [ONE, TWO])
      expect(await background.message('badge:view', undefined, from(tab))).toBeNull();
    expect(background.local.get('dismissed')).toEqual([HOST]);
  });

  test('what the page of one tab says with the name of the other’s document changes nothing there', async () => {
    await open(ONE);
    await show(ONE, SERVICES.forms);
    await open(TWO);
    await show({ ...TWO, document: ONE.document }, SERVICES.fonts);
    expect(await services(ONE)).toEqual(['ms-forms']);
  });
});

describe('a private tab', () => {
  const PRIVATE: Tab = { id: 3, document: 'document-three', incognito: true };
  const settings = (more: object): void =>
    void background.local.set('settings', { journal: true, ...more });

  test('leaves nothing on the device: no journal, no closed badge', async () => {
    settings({});
    const before = structuredClone([...background.local]);
    await open(PRIVATE);
    await show(PRIVATE, SERVICES.forms);
    await background.message('badge:view', undefined, from(PRIVATE));
    await background.message('badge:dismiss', { scope: 'site' }, from(PRIVATE));
    expect(await services(PRIVATE)).toEqual(['ms-forms']);
    expect(await background.message('badge:view', undefined, from(PRIVATE))).toBeNull();
    expect([...background.local]).toEqual(before);
    expect(JSON.stringify([...background.local])).not.toContain('exemple');
  });

  test('the same visit in another window is noted, so the above can fail', async () => {
    settings({});
    await open(ONE);
    await show(ONE, SERVICES.forms);
    expect(background.local.get('journal')).toMatchObject([{ host: HOST }]);
  });

  test('a badge closed there shows elsewhere; one closed elsewhere is closed there', async () => {
    for (const tab of [ONE, PRIVATE]) {
      await open(tab);
      await show(tab, SERVICES.forms);
    }
    await background.message('badge:dismiss', { scope: 'site' }, from(PRIVATE));
    expect(await background.message('badge:view', undefined, from(ONE))).not.toBeNull();
    await background.message('badge:dismiss', { scope: 'site' }, from(ONE));
    expect(
      await background.message('badge:view', undefined, from({ ...PRIVATE, id: 3 })),
    ).toBeNull();
  });

  test('asks no resolver, though the check is on', async () => {
    settings({ mail: { on: true, resolver: 'fdn', private: false } });
    await open(PRIVATE);
    await show(PRIVATE, SERVICES.forms);
    expect((await verdict(PRIVATE)).layers.mail.gaps).toEqual(['private-window']);
    expect(asked).toEqual([]);
    await open(ONE);
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
  });

  test('the person’s word given there counts there only, and is not kept', async () => {
    const shop: Tab = { ...PRIVATE, url: 'https://www.boutique-exemple.com/' };
    const { writeUserSites } = await import('../state/user-sites');
    const word = { 'boutique-exemple.com': 'public' } as const;
    await writeUserSites(word, true);
    expect([...background.local.keys()]).toEqual([]);
    const hello = (tab: Tab): Promise<unknown> =>
      background.message('observer:hello', { document: tab.document }, from(tab));
    expect(await hello(shop)).toMatchObject({ watch: true });
    expect(await hello({ ...ONE, url: shop.url! })).toMatchObject({ watch: false });
    await writeUserSites(word, false);
    expect(await hello({ ...ONE, url: shop.url! })).toMatchObject({ watch: true });
  });

  test('a page of ours in a private window reads and writes in memory', async () => {
    // In Firefox; lib/state/memory.test.ts tells of Chromium, where the memory is another one.
    vi.stubEnv('FIREFOX', 'true');
    Object.assign(browser, { extension: { inIncognitoContext: true } });
    const { writeUserSites, readUserSites } = await import('../state/user-sites');
    const { dismissSite, readDismissals } = await import('../state/dismissals');
    await writeUserSites({ 'a.fr': 'public' });
    await dismissSite('b.fr');
    expect(await readUserSites()).toEqual({ 'a.fr': 'public' });
    expect(await readDismissals()).toEqual(['b.fr']);
    expect([...background.local.keys()]).toEqual([]);
    vi.unstubAllEnvs();
    Object.assign(browser, { extension: undefined });
  });
});
