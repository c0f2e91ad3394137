import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClosedTabs, forgetTab, readTab, tabsWithRecord, updateTab } from './tab-store';
import { EMPTY } from './tab-record';

beforeEach(() => fakeBrowser.reset());

const once = (host: string) => (record: typeof EMPTY) => ({ ...record, once: host });

describe('tab records', () => {
  test('are empty until something is written, and after the tab closes', async () => {
    expect(await readTab(1)).toEqual(EMPTY);
    await updateTab(1, once('a.fr'));
    expect((await readTab(1)).once).toBe('a.fr');
    await forgetTab(1);
    expect(await readTab(1)).toEqual(EMPTY);
  });

  test('changes of one tab never overwrite each other', async () => {
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        updateTab(1, (record) => ({ ...record, once: `${record.once ?? ''}${i};` })),
      ),
    );
    expect((await readTab(1)).once?.split(';')).toHaveLength(51);
  });

  test('a change that fails does not block the next', async () => {
    await expect(
      updateTab(1, () => {
        throw new Error('x');
      }),
    ).rejects.toThrow('x');
    await updateTab(1, once('b.fr'));
    expect((await readTab(1)).once).toBe('b.fr');
  });

  test('nothing is written when nothing changed', async () => {
    const set = vi.spyOn(browser.storage.session, 'set');
    await updateTab(1, (record) => record);
    expect(set).not.toHaveBeenCalled();
  });

  test('when the store is full the old record is not left to pass for the new', async () => {
    await updateTab(1, once('old.fr'));
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    expect((await updateTab(1, once('new.fr'))).once).toBe('new.fr');
    expect(await readTab(1)).toEqual(EMPTY);
  });

  test('tabs that closed unseen are forgotten, others and other keys are kept', async () => {
    for (const id of [1, 2, 3]) await updateTab(id, once('a.fr'));
    await browser.storage.session.set({ other: 1 });
    await forgetClosedTabs(async () => new Set([2]));
    expect(await tabsWithRecord()).toEqual([2]);
    expect(await browser.storage.session.get('other')).toEqual({ other: 1 });
  });
});
