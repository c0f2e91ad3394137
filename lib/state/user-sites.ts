/**
 * The person's word about sites, kept on this device until they take it back. What they say in a private window stays
 * in memory, and counts in private windows only.
 */
import { storage } from 'wxt/utils/storage';
import { validUserSites, type UserSites } from '../site/user-sites';
import { inPrivate } from './drafts';

const stored = storage.defineItem<unknown>('local:user-sites');
/** All entries as a private window sees them, once one was changed there. */
const ofPrivate = storage.defineItem<unknown>('session:user-sites');

/** All entries; what is broken is left out. */
export async function readUserSites(isPrivate = inPrivate()): Promise<UserSites> {
  const changed = isPrivate ? await ofPrivate.getValue() : null;
  return validUserSites(changed ?? (await stored.getValue()));
}

/** Replaces all entries. */
export async function writeUserSites(sites: UserSites, isPrivate = inPrivate()): Promise<void> {
  await (isPrivate ? ofPrivate : stored).setValue(sites);
}
