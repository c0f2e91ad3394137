/** Sites on which the person closed the page badge for good; in a private window, only in memory. */
import { storage } from 'wxt/utils/storage';
import { inPrivate } from './in-private';
import { memory } from './memory';

/** Enough for anybody; bounded so that the list can never fill the store. */
const MAX = 2000;
const stored = storage.defineItem<unknown>('local:dismissed');
const OF_PRIVATE = 'dismissed';

/** Hosts, oldest first. Private windows know what was closed in others, never the other way round. */
export async function readDismissals(isPrivate = inPrivate()): Promise<string[]> {
  return [...(await readKept()), ...(isPrivate ? await readPrivate() : [])];
}

/** No badge on this host's pages any more. */
export async function dismissSite(host: string, isPrivate = inPrivate()): Promise<void> {
  const before = isPrivate ? await readPrivate() : await readKept();
  const next = [...before.filter((other) => other !== host), host].slice(-MAX);
  await (isPrivate ? memory().set({ [OF_PRIVATE]: next }) : stored.setValue(next));
}

/** The badge may show again on this host; without a host, on all. */
export async function restoreSite(host?: string): Promise<void> {
  const without = (hosts: string[]): string[] => (host ? hosts.filter((one) => one !== host) : []);
  await stored.setValue(without(await readKept()));
  await memory().set({ [OF_PRIVATE]: without(await readPrivate()) });
}

const readKept = async (): Promise<string[]> => hostsIn(await stored.getValue());
const readPrivate = async (): Promise<string[]> =>
  hostsIn((await memory().get(OF_PRIVATE))[OF_PRIVATE]);

function hostsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((host) => typeof host === 'string') : [];
}
