import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearDrafts,
  listDrafts,
  noteHandover,
  readDraft,
  readOutbox,
  removeDraft,
  saveDraft,
  type Draft,
} from './drafts';

beforeEach(() => fakeBrowser.reset());

const draft = (host: string, at = 1): Draft => ({
  host,
  purpose: 'report:wrong',
  message: 'Bonjour',
  text: null,
  choices: { detail: 'host', without: ['a'] },
  at,
});

describe('drafts', () => {
  test('are kept per site and purpose, word for word', async () => {
    await saveDraft(draft('a.fr'));
    await saveDraft({ ...draft('a.fr'), purpose: 'report:missed', message: 'Autre' });
    expect(await readDraft('a.fr', 'report:wrong')).toEqual(draft('a.fr'));
    expect((await readDraft('a.fr', 'report:missed'))?.message).toBe('Autre');
    expect(await readDraft('b.fr', 'report:wrong')).toBeNull();
  });

  test('a full store is told, and the earlier draft stays', async () => {
    await saveDraft(draft('a.fr'));
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(
      new Error('QUOTA_BYTES quota exceeded'),
    );
    expect(await saveDraft({ ...draft('a.fr'), message: 'plus long' })).toEqual({
      ok: false,
      reason: 'full',
    });
    expect((await readDraft('a.fr', 'report:wrong'))?.message).toBe('Bonjour');
  });

  test('newest first, the oldest go beyond 200, broken ones are left out', async () => {
    for (let i = 0; i < 203; i++) await saveDraft(draft(`h${i}.fr`, i));
    await browser.storage.local.set({ 'draft:x': { host: 3 } });
    const list = await listDrafts();
    expect(list).toHaveLength(200);
    expect(list[0]?.host).toBe('h202.fr');
    expect(await readDraft('h0.fr', 'report:wrong')).toBeNull();
  });

  test('can be removed one by one and all at once, and nothing else goes', async () => {
    await browser.storage.local.set({ settings: { badge: 'toolbar' } });
    await saveDraft(draft('a.fr'));
    await saveDraft(draft('b.fr'));
    await removeDraft('a.fr', 'report:wrong');
    expect(await listDrafts()).toHaveLength(1);
    await clearDrafts();
    expect(await listDrafts()).toEqual([]);
    expect(await browser.storage.local.get('settings')).toEqual({ settings: { badge: 'toolbar' } });
  });
});

test('the outbox notes what was handed over, newest first, bounded', async () => {
  for (let at = 0; at < 510; at++)
    await noteHandover({ host: 'a.fr', purpose: 'report:wrong', channel: 'copy', at });
  const list = await readOutbox();
  expect(list).toHaveLength(500);
  expect(list[0]?.at).toBe(509);
});
