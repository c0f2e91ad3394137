/** Stores that are full, and many tabs: nothing breaks, nothing stays. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDismissals, dismissSite } from './dismissals';
import { noteHandover } from './drafts';
import { noteVerdict, readJournal } from './journal';
import { answered, greeted, observed } from './tab-change';
import { EMPTY, MAX_OBSERVATIONS, type TabRecord } from './tab-record';
import { forgetClosedTabs, forgetTab, readTab, tabsWithRecord, updateTab } from './tab-store';
import type { Site } from '../model';
import { makeFinding, makeVerdict } from '../verdict/fixtures';

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
function full(tab: number): TabRecord {
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
    record = greeted(record, { document: `document-${i}`, url, site, incognito: false, at: 1 });
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
  return observed(record, batch, { url: `${URL_HERE}19`, site, incognito: false, at: 1 })!;
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

describe('a disk that is full', () => {
  beforeEach(() => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
  });

  test('costs a line of the journal, never what is shown', async () => {
    await expect(noteVerdict(makeVerdict([makeFinding()]))).resolves.toBeUndefined();
    expect(await readJournal()).toEqual([]);
    vi.restoreAllMocks();
    await noteVerdict(makeVerdict([makeFinding()]));
    expect(await readJournal()).toHaveLength(1);
  });

  test('costs no handover', async () => {
    const handover = { host: 'a.fr', purpose: 'report:wrong', channel: 'copy', at: 1 } as const;
    await expect(noteHandover(handover)).resolves.toBeUndefined();
  });

  test('is told to who closes a badge for good, and nothing is lost', async () => {
    vi.restoreAllMocks();
    await dismissSite('a.fr');
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    await expect(dismissSite('b.fr')).rejects.toThrow('QUOTA');
    expect(await readDismissals()).toEqual(['a.fr']);
  });
});

test('two tabs that note at the same moment both stay in the journal', async () => {
  const hosts = Array.from({ length: 20 }, (_, i) => `www.ville-${i}.fr`);
  await Promise.all(hosts.map((host) => noteVerdict(makeVerdict([makeFinding()], { host }))));
  expect((await readJournal()).map(({ host }) => host).sort()).toEqual(hosts.sort());
});
