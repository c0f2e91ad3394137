/**
 * Firefox can tell the canonical name behind a host it is visiting, from its own resolver: a CDN shows there. Chrome
 * cannot, and the hosting layer then rests on headers and address alone.
 */
import { browser } from 'wxt/browser';
import { canonicalFound } from '../state/tab-change';
import { updateTab } from '../state/tab-store';

interface Dns {
  resolve(host: string, flags: string[]): Promise<{ canonicalName?: string }>;
}

/** Adds the canonical name of a page's host to its record, where the browser can tell it. @returns whether it did. */
export async function addCanonicalName(
  tabId: number,
  document: string,
  host: string,
): Promise<boolean> {
  const { dns } = browser as unknown as { dns?: Dns };
  if (!dns) return false;
  try {
    const { canonicalName } = await dns.resolve(host, ['canonical_name']);
    const name = canonicalName?.toLowerCase().replace(/\.$/, '');
    if (!name || name === host || !/^[a-z0-9.-]{3,253}$/.test(name)) return false;
    await updateTab(tabId, (record) => canonicalFound(record, document, name));
    return true;
  } catch {
    return false; // No network, a proxy that resolves names itself, an unknown host.
  }
}
