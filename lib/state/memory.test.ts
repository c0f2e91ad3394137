/** The memory of ordinary windows and that of Chromium's private ones, which no other window sees. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dismissSite, readDismissals } from './dismissals';
import { readDraft, saveDraft } from './drafts';
import { forgetEverything } from './everything';
import { memory } from './memory';
import { forgetClosedTabs, readTab, updateTab } from './tab-store';
import { readUserSites, writeUserSites } from './user-sites';

/** As much of a database as is used: everything is answered later, as a real one does. */
class FakeDatabase extends Map<string, unknown> {
  failures = 0;
  open = (): IDBOpenDBRequest =>
    later(() => {
      if (this.failures-- > 0) throw new Error('no room');
      return {
        transaction: () => ({ objectStore: () => this.store }),
        createObjectStore: () => {},
      };
    }) as IDBOpenDBRequest;
  store = {
    get: (key: string) => later(() => structuredClone(this.get(key))),
    getAll: () => later(() => [...this.values()]),
    getAllKeys: () => later(() => [...this.keys()]),
    put: (value: unknown, key: string) => later(() => void this.set(key, structuredClone(value))),
    delete: (key: string) => later(() => void this.delete(key)),
  };
}

function later(answer: () => unknown): IDBRequest {
  const request = new EventTarget() as EventTarget & { result?: unknown; error?: unknown };
  queueMicrotask(() => {
    try {
      request.result = answer();
      request.dispatchEvent(new Event('success'));
    } catch (error) {
      request.error = error;
      request.dispatchEvent(new Event('error'));
    }
  });
  return request as unknown as IDBRequest;
}

const database = new FakeDatabase();

beforeEach(() => {
  fakeBrowser.reset();
  database.clear();
  vi.stubGlobal('indexedDB', database);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  Object.assign(browser, { extension: undefined });
});

const inPrivate = (is: boolean): void =>
  void Object.assign(browser, { extension: { inIncognitoContext: is } });
const session = (): Promise<Record<string, unknown>> => browser.storage.session.get(null);

describe('in an ordinary window', () => {
  test('is the browser’s own', async () => {
    inPrivate(false);
    await memory().set({ 'tab:1': 'a' });
    expect(await session()).toEqual({ 'tab:1': 'a' });
    expect(database.size).toBe(0);
  });
});

describe('in a private window of Chromium', () => {
  beforeEach(() => inPrivate(true));

  // First: a database that was opened stays open.
  test('that cannot be opened is an error of that event, and is tried again', async () => {
    database.failures = 1;
    await expect(memory().get('tab:1')).rejects.toThrow('no room');
    await memory().set({ 'tab:1': 'a' });
    expect(await memory().get('tab:1')).toEqual({ 'tab:1': 'a' });
  });

  test('is its own: the shared one learns only that something changed', async () => {
    await memory().set({ 'tab:1': 'secret.fr', 'tab:2': 'b' });
    expect(await memory().get('tab:1')).toEqual({ 'tab:1': 'secret.fr' });
    expect(await memory().get('tab:3')).toEqual({});
    expect(await memory().get(null)).toEqual({ 'tab:1': 'secret.fr', 'tab:2': 'b' });
    expect(Object.keys(await session())).toEqual(['private-change']);
    await memory().remove(['tab:1', 'tab:2']);
    expect(await memory().get(null)).toEqual({});
  });

  test('is forgotten with everything else', async () => {
    await memory().set({ 'tab:1': 'secret.fr' });
    await dismissSite('secret.fr');
    await forgetEverything();
    expect(await memory().get(null)).toEqual({});
    expect(await session()).toEqual({});
  });

  test('has nothing to do with tabs of ordinary windows', async () => {
    await updateTab(1, (record) => ({ ...record, once: 'secret.fr' }));
    inPrivate(false);
    expect((await readTab(1)).once).toBeNull();
    // A background of ordinary windows does not see private tabs: it must not take them for closed ones.
    await forgetClosedTabs(async () => new Set());
    inPrivate(true);
    expect((await readTab(1)).once).toBe('secret.fr');
  });

  test('holds drafts, closed badges and the person’s word', async () => {
    const draft = { host: 'a.fr', purpose: 'x', message: 'y', text: null, choices: {}, at: 1 };
    await saveDraft(draft);
    await dismissSite('a.fr');
    await writeUserSites({ 'a.fr': 'public' });
    expect(await readDraft('a.fr', 'x')).toEqual(draft);
    expect([await readDismissals(), await readUserSites()]).toEqual([
      ['a.fr'],
      { 'a.fr': 'public' },
    ]);
    expect(JSON.stringify([await session(), await browser.storage.local.get(null)])).not.toContain(
      'a.fr',
    );
  });
});

test('a private window of Firefox has the memory of its one background', async () => {
  vi.stubEnv('FIREFOX', 'true');
  inPrivate(true);
  await memory().set({ 'tab:1': 'a' });
  expect(await session()).toEqual({ 'tab:1': 'a' });
});
