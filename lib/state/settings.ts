/** The settings, their defaults, and what an administrator has set in their place. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { DEFAULTS, overlay, type Settings } from './defaults';

const stored = storage.defineItem<unknown>('local:settings');

/** Reads the settings: defaults, then the person's, then the administrator's. Broken values fall back to defaults. */
export async function readSettings(): Promise<{ settings: Settings; locked: string[] }> {
  const [own, managed] = await Promise.all([stored.getValue(), readManaged()]);
  const policy = overlay(DEFAULTS, managed);
  const settings = overlay(overlay(DEFAULTS, own), managed);
  // A key counts as locked when the policy names it with a value that was accepted.
  const locked = Object.keys(record(managed)).filter((key) => Object.hasOwn(policy, key));
  return { settings, locked };
}

/** Changes some settings and keeps the rest. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const own = overlay(DEFAULTS, await stored.getValue());
  await stored.setValue({ ...own, ...change });
}

/** Calls back when the person or the administrator changes a setting. @returns a function that stops it. */
export function watchSettings(changed: () => void): () => void {
  const listener = (changes: object, area: string): void => {
    if (area === 'managed' || (area === 'local' && 'settings' in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {}; // Firefox throws when there is no policy.
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
