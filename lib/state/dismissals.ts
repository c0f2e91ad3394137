/** Sites on which the person closed the page badge for good. */
import { storage } from 'wxt/utils/storage';

/** Enough for anybody; bounded so that the list can never fill the store. */
const MAX = 2000;
const stored = storage.defineItem<string[]>('local:dismissed', { fallback: [] });

/** Hosts, oldest first. */
export async function readDismissals(): Promise<string[]> {
  const list: unknown = await stored.getValue();
  return Array.isArray(list) ? list.filter((host) => typeof host === 'string') : [];
}

/** No badge on this host's pages any more. */
export async function dismissSite(host: string): Promise<void> {
  const others = (await readDismissals()).filter((other) => other !== host);
  await stored.setValue([...others, host].slice(-MAX));
}

/** The badge may show again on this host; without a host, on all. */
export async function restoreSite(host?: string): Promise<void> {
  const kept = host ? (await readDismissals()).filter((other) => other !== host) : [];
  await stored.setValue(kept);
}
