/** Whatever stands under a key of ours: it is read as something valid, and the next write mends it. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { COMMUNE, makeFinding, makeVerdict } from '../verdict/fixtures';
import { verdictOf } from '../verdict/from-page';
import { DEFAULTS } from './defaults';
import { dismissSite, readDismissals, restoreSite } from './dismissals';
import { CHANNELS, listDrafts, noteHandover, readDraft, readOutbox, saveDraft } from './drafts';
import { noteVerdict, readJournal } from './journal';
import { changeSettings, readSettings } from './settings';
import { answered, asked, greeted, observed, redirected, routed } from './tab-change';
import { EMPTY, parseRecord, type TabRecord } from './tab-record';
import { readTab, updateTab } from './tab-store';
import { readUserSites, writeUserSites } from './user-sites';

const HOME = 'https://www.mairie-exemple.fr/';
const from = { url: HOME, site: COMMUNE, incognito: false, at: 1 };

/** A record with something in every field. */
function whole(): TabRecord {
  let record = asked(EMPTY, '1', 'http://mairie-exemple.fr/');
  record = redirected(record, '1', 'http://mairie-exemple.fr/', HOME);
  const headers = [{ via: 'header' as const, url: HOME, name: 'server', value: 'cloudflare' }];
  record = answered(asked(record, '1', HOME), {
    url: HOME,
    requestId: '1',
    headers,
    ip: '192.0.2.1',
  });
  record = greeted(greeted(record, { document: 'document-0', ...from }), {
    document: 'document-a',
    ...from,
  });
  record = observed(
    record,
    {
      document: 'document-a',
      observations: [{ via: 'link', url: 'https://forms.office.com/e/a', pending: true }],
      counts: { resources: 1, links: 1, forms: 0, frames: 0 },
      fromStart: true,
      parsed: true,
      capped: false,
      serviceWorker: false,
      whole: true,
    },
    from,
  )!;
  record = answered(asked(record, '2', HOME), { url: HOME, requestId: '2', headers });
  return asked({ ...record, once: 'a.fr' }, '3', `${HOME}suite`);
}

/** Any value that a store can hold. */
const anything = fc.oneof(
  fc.anything({ withBigInt: false }),
  fc.json().map((json) => JSON.parse(json) as unknown),
);

/** A copy of a value in which one place, anywhere inside, holds something else or is missing. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return anything;
  const keys = Object.keys(value);
  if (keys.length === 0) return anything;
  return fc.oneof(
    { weight: 1, arbitrary: anything },
    {
      weight: 6,
      arbitrary: fc.constantFrom(...keys).chain((key) => {
        const inside = (value as Record<string, unknown>)[key];
        const put = (other: unknown): unknown =>
          Array.isArray(value)
            ? value.map((item: unknown, i) => (String(i) === key ? other : item))
            : { ...value, [key]: other };
        return fc.oneof(spoilt(inside).map(put), fc.constant(put(undefined)));
      }),
    },
  );
}

beforeEach(() => fakeBrowser.reset());

describe('a record of a tab', () => {
  test('that was written is read as it was', () => {
    const record = whole();
    expect(record.page?.navigation?.redirects).toHaveLength(0);
    expect(record.earlier[0]?.navigation.redirects).toHaveLength(1);
    expect(parseRecord(JSON.stringify(record))).toEqual(record);
  });

  test('every prefix of one is as if there were none', () => {
    const text = JSON.stringify(whole());
    for (let end = 0; end < text.length; end++) expect(parseRecord(text.slice(0, end))).toBe(EMPTY);
  });

  test('of any shape breaks no event that comes after, and no verdict', () => {
    fc.assert(
      fc.property(spoilt(whole()), (value) => {
        const record = parseRecord(JSON.stringify(value));
        const { page } = record;
        if (page) verdictOf(page, DEFAULTS, 'opt-in', () => null);
        for (const requestId of ['1', '2', '3']) {
          redirected(record, requestId, HOME, HOME);
          answered(asked(record, requestId, HOME), { url: HOME, requestId, headers: [] });
        }
        routed(record, 'document-a', HOME, 1);
        const next = greeted(record, { document: 'document-b', ...from });
        verdictOf(next.page!, DEFAULTS, 'opt-in', () => null);
      }),
      { numRuns: 3000 },
    );
  });

  test('that is broken is replaced by the next event', async () => {
    await browser.storage.session.set({ 'tab:1': JSON.stringify({ ...EMPTY, request: 7 }) });
    expect(await readTab(1)).toEqual(EMPTY);
    await updateTab(1, (record) => asked(record, '1', HOME));
    expect((await readTab(1)).request?.asked).toEqual([HOME]);
  });
});

describe('under each key on this device, anything at all', () => {
  const put = (values: Record<string, unknown>): Promise<void> => browser.storage.local.set(values);
  const ANY = { numRuns: 200 };

  test('is settings, and settings can be changed', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(anything, spoilt(DEFAULTS)), async (value) => {
        await put({ settings: value });
        const { settings } = await readSettings();
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULTS));
        expect(typeof settings.mail.on).toBe('boolean');
        await changeSettings({ journal: true });
        expect((await readSettings()).settings).toEqual({ ...settings, journal: true });
      }),
      ANY,
    ));

  test('is a policy, and names what it locks only when it means something', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(anything, spoilt(DEFAULTS)), async (value) => {
        await put({ settings: {} });
        Object.assign(browser.storage, { managed: { get: async () => value } });
        const { settings, locked } = await readSettings();
        expect(['page', 'toolbar']).toContain(settings.badge);
        for (const key of locked) expect(Object.keys(DEFAULTS)).toContain(key);
      }),
      ANY,
    ));

  test('is the person’s word on sites', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(anything, spoilt({ 'ville.fr': 'public', 'ecole.fr': 'school' })),
        async (value) => {
          await put({ 'user-sites': value });
          for (const word of Object.values(await readUserSites()))
            expect(['public', 'school', 'not']).toContain(word);
          await writeUserSites({ 'a.fr': 'not' });
          expect(await readUserSites()).toEqual({ 'a.fr': 'not' });
        },
      ),
      ANY,
    ));

  test('is a list of sites whose badge was closed', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(anything, spoilt(['a.fr', 'b.fr'])), async (value) => {
        await put({ dismissed: value });
        await dismissSite('c.fr');
        for (const host of await readDismissals()) expect(typeof host).toBe('string');
        expect(await readDismissals()).toContain('c.fr');
        await restoreSite();
        expect(await readDismissals()).toEqual([]);
      }),
      ANY,
    ));

  test('is a journal, whose lines can be shown and added to', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          anything,
          spoilt([{ host: 'a.fr', name: 'A', day: '2026-01-01', services: ['x'] }]),
        ),
        async (value) => {
          await put({ journal: value });
          await noteVerdict(makeVerdict([makeFinding()]));
          const [first, ...rest] = await readJournal();
          expect(first?.services).toEqual(['ms-forms']);
          for (const line of rest) {
            expect([typeof line.host, typeof line.day]).toEqual(['string', 'string']);
            for (const service of line.services) expect(typeof service).toBe('string');
          }
        },
      ),
      ANY,
    ));

  test('is a draft or none, and is no trouble for the others', () => {
    const draft = {
      host: 'a.fr',
      purpose: 'report:wrong',
      message: 'Bonjour',
      text: null,
      choices: { without: ['x'] },
      at: 1,
    };
    return fc.assert(
      fc.asyncProperty(fc.oneof(anything, spoilt(draft)), async (value) => {
        await put({ 'draft:a.fr:report:wrong': value });
        await saveDraft({ ...draft, host: 'b.fr' });
        const read = await readDraft('a.fr', 'report:wrong');
        expect(read === null || typeof read.message === 'string').toBe(true);
        expect((await listDrafts()).map(({ host }) => host)).toContain('b.fr');
      }),
      ANY,
    );
  });

  test('is a list of what was handed over', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(anything, spoilt([{ host: 'a.fr', purpose: 'x', channel: 'mail', at: 1 }])),
        async (value) => {
          await put({ outbox: value });
          await noteHandover({ host: 'b.fr', purpose: 'y', channel: 'copy', at: 2 });
          const [first, ...rest] = await readOutbox();
          expect(first?.host).toBe('b.fr');
          for (const { channel } of rest) expect(CHANNELS).toContain(channel);
        },
      ),
      ANY,
    ));
});
