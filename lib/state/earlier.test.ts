/**
 * What earlier versions stored is read by this one. When the shape of a stored value changes, a copy of what the version
 * before wrote is added here with the change.
 */
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDismissals } from './dismissals';
import { readDraft, readOutbox } from './drafts';
import { readJournal } from './journal';
import { readSettings } from './settings';
import { EMPTY } from './tab-record';
import { readTab, updateTab } from './tab-store';
import { readUserSites } from './user-sites';

beforeEach(() => fakeBrowser.reset());

/** Kept on the device by 0.1.0, word for word. */
const KEPT = {
  '0.1.0': {
    settings: {
      badge: 'toolbar',
      layers: { hosting: true, mail: false, workspace: true, 'third-party': true },
      mail: { on: true, resolver: 'fdn', private: false },
      report: { address: 'dpo@ville.fr', forge: '', page: '' },
      journal: true,
    },
    'user-sites': { 'ville.fr': 'public', 'sites.google.com/view/ecole': 'school' },
    dismissed: ['www.ville.fr'],
    journal: [{ host: 'www.ville.fr', name: 'Ville', day: '2026-11-24', services: ['ms-forms'] }],
    'draft:www.ville.fr:report:wrong': {
      host: 'www.ville.fr',
      purpose: 'report:wrong',
      message: 'Bonjour',
      text: null,
      choices: { kind: 'wrong', detail: 'host', without: [] },
      at: 1795514400000,
    },
    outbox: [{ host: 'www.ville.fr', purpose: 'report:wrong', channel: 'mail', at: 1795514400000 }],
  },
};

describe.each(Object.entries(KEPT))('what %s kept', (_, kept) => {
  beforeEach(() => browser.storage.local.set(structuredClone(kept)));

  test('are the settings', async () =>
    expect((await readSettings()).settings).toEqual(kept.settings));

  test('is the person’s word', async () =>
    expect(await readUserSites()).toEqual(kept['user-sites']));

  test('are closed badges, journal, drafts and what was handed over', async () => {
    expect(await readDismissals()).toEqual(kept.dismissed);
    expect(await readJournal()).toEqual(kept.journal);
    expect(await readOutbox()).toEqual(kept.outbox);
    expect(await readDraft('www.ville.fr', 'report:wrong')).toEqual(
      kept['draft:www.ville.fr:report:wrong'],
    );
  });

  test('is not written again by being read', async () =>
    expect(await browser.storage.local.get(null)).toEqual(kept));
});

describe('settings of before one was added', () => {
  test.each(Object.keys(KEPT['0.1.0'].settings))(
    'keep all but “%s”, which is the default',
    async (name) => {
      const { [name]: _, ...rest } = KEPT['0.1.0'].settings as Record<string, unknown>;
      await browser.storage.local.set({ settings: rest });
      expect((await readSettings()).settings).toMatchObject(rest);
    },
  );

  test('ignore what a later version may add', async () => {
    await browser.storage.local.set({ settings: { badge: 'toolbar', colour: 'red' } });
    const { settings } = await readSettings();
    expect(settings.badge).toBe('toolbar');
    expect(settings).not.toHaveProperty('colour');
  });
});

/** In memory, by version of the record: the browser clears it on an update, and if it did not, nothing old is believed. */
const RECORDS = {
  1: {
    v: 1,
    pending: null,
    page: {
      document: 'document-a',
      url: 'https://www.ville.fr/',
      site: {
        host: 'www.ville.fr',
        domain: 'ville.fr',
        sector: 'local',
        status: 'public',
        country: 'FR',
        by: 'name',
        certainty: 'certain',
        rule: 'ville-',
      },
      navigation: { url: 'https://www.ville.fr/', requestId: '1', redirects: [], headers: [] },
      at: 1795514400000,
      stage: 'parsed',
      observations: [],
      counts: { resources: 0, links: 0, forms: 0, frames: 0 },
      fromStart: true,
      capped: false,
      serviceWorker: false,
      incognito: false,
      dismissed: false,
    },
    earlier: [],
    once: null,
  },
};

test.each(Object.entries(RECORDS))(
  'a record of version %s is as if there were none: it could hide a redirect that was missed',
  async (version, record) => {
    await browser.storage.session.set({ 'tab:1': JSON.stringify(record) });
    expect(await readTab(1)).toBe(EMPTY);
    await updateTab(1, (now) => ({ ...now, once: 'a.fr' }));
    const after = (await readTab(1)) as { v: number };
    expect(after.v).toBeGreaterThan(Number(version));
  },
);
