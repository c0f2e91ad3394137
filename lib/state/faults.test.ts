/** Stores that are full, torn or of another time, clocks that jump, and many tabs: nothing breaks, nothing stays. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDismissals } from './dismissals';
import { readJournal } from './journal';
import { readSettings } from './settings';
import { answered, greeted, observed } from './tab-change';
import { EMPTY, MAX_OBSERVATIONS, parseRecord, type TabRecord } from './tab-record';
import { forgetClosedTabs, forgetTab, readTab, tabsWithRecord, updateTab } from './tab-store';
import { readUserSites } from './user-sites';
import type { Site } from '../model';

beforeEach(() => fakeBrowser.reset());

const site: Site = {
  host: 'www.exemple.gouv.fr',
  domain: 'exemple.gouv.fr',
  sector: 'state',
  status: 'public',
  country: 'FR',
  by: 'suffix',
  certainty: 'certain',
  rule: 'gouv.fr',
};
const URL_HERE = 'https://www.exemple.gouv.fr/';

/** A record as full as it can be. */
function full(tab: number, at = 1): TabRecord {
  let record: TabRecord = EMPTY;
  for (let i = 0; i < 20; i++) {
    const url = `${URL_HERE}${i}`;
    const headers = Array.from({ length: 40 }, (_, n) => ({
      via: 'header' as const,
      url,
      name: `x-${n}`,
      value: 'v'.repeat(200),
    }));
    record = answered(record, { url, requestId: `${tab} ${i}`, headers });
    record = greeted(record, { document: `document-${i}`, url, site, incognito: false, at });
  }
  const observations = Array.from({ length: 5000 }, (_, i) => ({
    via: 'link' as const,
    url: `https://forms.office.com/e/${'x'.repeat(280)}${i}`,
  }));
  const batch = {
    document: 'document-19',
    observations,
    counts: { resources: 1, links: 1, forms: 1, frames: 1 },
    fromStart: true,
    parsed: true,
    capped: false,
    serviceWorker: false,
    whole: true,
  };
  return observed(record, batch, { url: `${URL_HERE}19`, site, incognito: false, at })!;
}

describe('many tabs', () => {
  test('500 opened and closed leave nothing behind', async () => {
    for (let tab = 0; tab < 500; tab++)
      await updateTab(tab, (record) => ({ ...record, once: 'a.fr' }));
    expect(await tabsWithRecord()).toHaveLength(500);
    await Promise.all(Array.from({ length: 500 }, (_, tab) => forgetTab(tab)));
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  test('a tab that closes while its record is being written stays closed', async () => {
    const writing = updateTab(1, (record) => ({ ...record, once: 'a.fr' }));
    await Promise.all([writing, forgetTab(1)]);
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  test('500 closed while no background ran are forgotten at the next start', async () => {
    for (let tab = 0; tab < 500; tab++)
      await updateTab(tab, (record) => ({ ...record, once: 'a.fr' }));
    await forgetClosedTabs(async () => new Set([3]));
    expect(Object.keys(await browser.storage.session.get(null))).toEqual(['tab:3']);
  });

  test('the fullest record is bounded, whatever pages send', () => {
    const record = full(1);
    expect(record.page?.observations).toHaveLength(MAX_OBSERVATIONS);
    expect(record.page?.capped).toBe(true);
    // The browser gives 10 MB: some thirty tabs all as hostile as can be, thousands of ordinary ones.
    expect(JSON.stringify(record).length).toBeLessThan(300_000);
  });
});

describe('a store that refuses', () => {
  test('loses the record, not the visit, and says so afterwards', async () => {
    await updateTab(1, () => full(1));
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(
      new Error('Session storage quota bytes exceeded'),
    );
    expect((await updateTab(1, (record) => ({ ...record, once: 'a.fr' }))).once).toBe('a.fr');
    expect(await readTab(1)).toEqual(EMPTY);
  });

  test('does not block the tab once there is room again', async () => {
    const set = vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
    await updateTab(1, (record) => ({ ...record, once: 'a.fr' }));
    set.mockRestore();
    await updateTab(1, (record) => ({ ...record, once: 'b.fr' }));
    expect((await readTab(1)).once).toBe('b.fr');
  });

  test('reading that fails is an error of that event alone', async () => {
    vi.spyOn(browser.storage.session, 'get').mockRejectedValueOnce(new Error('broken'));
    await expect(updateTab(1, (record) => ({ ...record, once: 'a.fr' }))).rejects.toThrow('broken');
    await updateTab(1, (record) => ({ ...record, once: 'b.fr' }));
    expect((await readTab(1)).once).toBe('b.fr');
  });
});

describe('what is stored is torn, or of another version', () => {
  test('every prefix of a record is as if there were none', () => {
    const text = JSON.stringify({ ...EMPTY, once: 'a.fr' });
    for (let end = 0; end < text.length; end++) expect(parseRecord(text.slice(0, end))).toBe(EMPTY);
    expect(parseRecord(text).once).toBe('a.fr');
  });

  test.each([
    { v: 0 },
    { v: 2 },
    { v: '1' },
    { v: 1, page: 3 },
    { v: 1, earlier: {} },
    { v: 1, earlier: [], page: { observations: [] } },
  ])('the record %o is as if there were none', (record) =>
    expect(parseRecord(JSON.stringify(record))).toBe(EMPTY),
  );

  test('settings, sites, dismissals and journal of any shape are read as something valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withBigInt: false }), async (value) => {
        const keys = ['settings', 'user-sites', 'dismissed', 'journal'];
        await browser.storage.local.set(Object.fromEntries(keys.map((key) => [key, value])));
        const { settings } = await readSettings();
        expect(['page', 'toolbar']).toContain(settings.badge);
        expect(typeof settings.mail.on).toBe('boolean');
        for (const word of Object.values(await readUserSites()))
          expect(['public', 'school', 'not']).toContain(word);
        for (const host of await readDismissals()) expect(typeof host).toBe('string');
        for (const entry of await readJournal()) expect(Array.isArray(entry.services)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a clock that jumps', () => {
  test.each([0, -1e12, 8.64e15])('to %d changes when, not what', (at) => {
    const { at: now, ...page } = full(1, at).page!;
    const { at: _, ...usual } = full(1).page!;
    expect(now).toBe(at);
    expect(page).toEqual(usual);
  });
});
