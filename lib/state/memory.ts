/**
 * What is kept until the browser closes: `storage.session`. In Chromium Vigie runs once for ordinary windows and once for
 * private ones, but both share `storage.session`, and nobody is told that the last private window has gone. The private
 * side's own database is in memory only, is seen by no other window, and goes with the last private one.
 */
import { browser } from 'wxt/browser';
import { inPrivate } from './in-private';

/** The part of a storage area that is used. */
export interface Memory {
  /** The value under a key, or everything. */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** The memory of the windows that this background, or page, serves. */
export const memory = (): Memory =>
  !import.meta.env.FIREFOX && inPrivate() ? privateMemory : browser.storage.session;

const STORE = 'memory';
let opened: Promise<IDBDatabase> | undefined;

const privateMemory: Memory = {
  async get(key) {
    if (key !== null) {
      const value: unknown = await ask('readonly', (store) => store.get(key));
      return value === undefined ? {} : { [key]: value };
    }
    const [names, values] = await Promise.all([
      ask('readonly', (store) => store.getAllKeys()),
      ask('readonly', (store) => store.getAll()),
    ]);
    return Object.fromEntries(names.map((name, i) => [name as string, values[i] as unknown]));
  },
  async set(values) {
    for (const [key, value] of Object.entries(values))
      await ask('readwrite', (store) => store.put(value, key));
    // An open popup hears of changes in `storage.session` only: it is told that there was one, not which.
    await browser.storage.session.set({ 'private-change': Date.now() });
  },
  async remove(keys) {
    for (const key of [keys].flat()) await ask('readwrite', (store) => store.delete(key));
  },
};

async function ask<T>(
  mode: IDBTransactionMode,
  question: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  // A failure to open is tried again.
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return settled(question((await opened).transaction(STORE, mode).objectStore(STORE)));
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('vigie', 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
