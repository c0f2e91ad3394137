/** Sites on which the person closed the page badge for good; in a private window, until the browser closes. */
import { storage } from 'wxt/utils/storage';
import { inPrivate } from './drafts';

/** Enough for anybody; bounded so that the list can never fill the store. */
const MAX = 2000;
const stored = storage.defineItem<unknown>('local:dismissed');
const ofPrivate = storage.defineItem<unknown>('session:dismissed');

/** Hosts, oldest first. Private windows know what was closed in others, never the other way round. */
export async function readDismissals(isPrivate = inPrivate()): Promise<string[]> {
  const lists = [await stored.getValue(), isPrivate ? await ofPrivate.getValue() : []];
  return lists.flatMap(hosts);
}

/** No badge on this host's pages any more. */
export async function dismissSite(host: string, isPrivate = inPrivate()): Promise<void> {
  const item = isPrivate ? ofPrivate : stored;
  const others = hosts(await item.getValue()).filter((other) => other !== host);
  await item.setValue([...others, host].slice(-MAX));
}

/** The badge may show again on this host; without a host, on all. */
export async function restoreSite(host?: string): Promise<void> {
  for (const item of [stored, ofPrivate]) {
    const kept = host ? hosts(await item.getValue()).filter((other) => other !== host) : [];
    await item.setValue(kept);
  }
}

function hosts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((host) => typeof host === 'string') : [];
}
