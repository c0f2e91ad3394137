/** Clocks that jump, back or by ten years: a wrong date is no lost text, no lost line, no other verdict. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mailCache } from '../mail/cache';
import type { ZoneRecords } from '../mail/records';
import { COMMUNE, makeFinding, makeVerdict } from '../verdict/fixtures';
import { verdictOf } from '../verdict/from-page';
import { DEFAULTS } from './defaults';
import { keepAtOnce, listDrafts, readDraft, saveDraft, type Draft } from './drafts';
import { readJournal, noteVerdict } from './journal';
import { answered, asked, greeted, observed } from './tab-change';
import { EMPTY, parseRecord } from './tab-record';

const NOW = Date.UTC(2026, 10, 24, 10);
const YEARS = 10 * 365.25 * 86_400_000;
const JUMPS = [
  ['an hour back', -3_600_000],
  ['ten years back', -YEARS],
  ['ten years on', YEARS],
  ['to 1970', -NOW],
] as const;

/** A page's own storage, which a closing popup writes at once. */
let kept: Map<string, string>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  kept = new Map();
  const area = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  vi.stubGlobal(
    'localStorage',
    new Proxy(area, { ownKeys: () => [...kept.keys()], getOwnPropertyDescriptor: () => FIELD }),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const FIELD = { enumerable: true, configurable: true };

function draft(message: string): Draft {
  return {
    host: 'a.fr',
    purpose: 'report:wrong',
    message,
    text: null,
    choices: {},
    at: Date.now(),
  };
}
const read = async (): Promise<string | undefined> =>
  (await readDraft('a.fr', 'report:wrong'))?.message;

describe.each(JUMPS)('a clock that jumps %s', (_, jump) => {
  test('the text written last is the one that is there', async () => {
    await saveDraft(draft('saved before'));
    vi.setSystemTime(NOW + jump);
    keepAtOnce(draft('kept after'));
    expect(await read()).toBe('kept after');
    expect(kept.size).toBe(0);
    await saveDraft(draft('saved after'));
    expect(await read()).toBe('saved after');
  });

  test('a text kept before and saved after does not come back', async () => {
    keepAtOnce(draft('kept before'));
    vi.setSystemTime(NOW + jump);
    await saveDraft(draft('saved after'));
    expect(await read()).toBe('saved after');
    expect(kept.size).toBe(0);
  });

  test('every draft is still listed', async () => {
    await saveDraft(draft('one'));
    vi.setSystemTime(NOW + jump);
    await saveDraft({ ...draft('other'), host: 'b.fr' });
    expect((await listDrafts()).map(({ message }) => message).sort()).toEqual(['one', 'other']);
  });

  test('the journal notes a change, newest first, and nothing twice', async () => {
    const before = makeVerdict([makeFinding()]);
    const after = makeVerdict([makeFinding({ service: 'ms-teams' })]);
    await noteVerdict({ ...before, at: NOW });
    await noteVerdict({ ...after, at: NOW + jump });
    await noteVerdict({ ...after, at: NOW + jump });
    const lines = await readJournal();
    expect(lines[0]?.services).toContain('ms-teams');
    expect(lines.length).toBe(jump === -3_600_000 ? 1 : 2);
  });

  test('an answer of the resolver from another time is asked again, never believed for ever', async () => {
    let stored: unknown;
    const cache = mailCache({
      get: async () => stored,
      set: async (value) => void (stored = value),
    });
    const records = (): ZoneRecords => ({
      host: 'a.fr',
      domain: 'a.fr',
      zone: 'a.fr',
      at: Date.now(),
      ttl: 3600,
      state: 'complete',
      observations: [],
      failures: [],
      asked: 1,
    });
    await cache.get('a.fr', Date.now(), async () => records());
    vi.setSystemTime(NOW + jump);
    expect(await cache.read('a.fr', Date.now())).toBeNull();
    await cache.get('a.fr', Date.now(), async () => records());
    expect(await cache.read('a.fr', Date.now())).toMatchObject({ at: NOW + jump });
  });
});

test.each([0, -1e12, NOW + YEARS, 8.64e15])('a page seen at %d is judged as at any time', (at) => {
  const url = 'https://www.mairie-exemple.fr/';
  const from = { url, site: COMMUNE, incognito: false, at };
  const answer = answered(asked(EMPTY, '1', url), { url, requestId: '1', headers: [] });
  const record = observed(
    greeted(answer, { document: 'document-a', ...from }),
    {
      document: 'document-a',
      observations: [{ via: 'link', url: 'https://forms.office.com/e/a' }],
      counts: { resources: 0, links: 1, forms: 0, frames: 0 },
      fromStart: true,
      parsed: true,
      capped: false,
      serviceWorker: false,
      whole: true,
    },
    from,
  )!;
  const { page } = parseRecord(JSON.stringify(record));
  const verdict = verdictOf(page!, DEFAULTS, 'opt-in');
  expect(verdict.at).toBe(at);
  expect(verdict.counted.map(({ service }) => service)).toEqual(['ms-forms']);
});

test('a time that no date can stand for is no record', () => {
  const record = greeted(EMPTY, {
    document: 'document-a',
    url: 'https://www.mairie-exemple.fr/',
    site: COMMUNE,
    incognito: false,
    at: 8.64e15 + 1,
  });
  expect(parseRecord(JSON.stringify(record))).toBe(EMPTY);
});
