/** The person's word about sites, kept on this device until they take it back. */
import { storage } from 'wxt/utils/storage';
import { validUserSites, type UserSites } from '../site/user-sites';

const stored = storage.defineItem<unknown>('local:user-sites');

/** All entries; what is broken is left out. */
export async function readUserSites(): Promise<UserSites> {
  return validUserSites(await stored.getValue());
}

/** Replaces all entries. */
export async function writeUserSites(sites: UserSites): Promise<void> {
  await stored.setValue(sites);
}
