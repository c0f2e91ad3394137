/**
 * The person's word about sites, kept on this device until they take it back. What they say in a private window stays
 * in memory, and counts in private windows only.
 */
import { storage } from 'wxt/utils/storage';
import { validUserSites, type UserSites } from '../site/user-sites';
import { inPrivate } from './in-private';
import { memory } from './memory';

const stored = storage.defineItem<unknown>('local:user-sites');
/** All entries as private windows see them, once one was changed there. */
const OF_PRIVATE = 'user-sites';

/** All entries; what is broken is left out. */
export async function readUserSites(isPrivate = inPrivate()): Promise<UserSites> {
  const changed = isPrivate ? (await memory().get(OF_PRIVATE))[OF_PRIVATE] : undefined;
  return validUserSites(changed ?? (await stored.getValue()));
}

/** Replaces all entries. */
export async function writeUserSites(sites: UserSites, isPrivate = inPrivate()): Promise<void> {
  await (isPrivate ? memory().set({ [OF_PRIVATE]: sites }) : stored.setValue(sites));
}
