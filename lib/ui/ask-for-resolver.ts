/** Asks the browser for what the mail check needs: access to one resolver and, on Firefox, consent to what it learns. */
import { browser } from 'wxt/browser';
import { resolverOrigin, RESOLVERS } from '../catalog/resolvers';
import { BROWSING_ACTIVITY } from '../mail/consent';

/** Must be called straight from a click. @returns whether the person granted it. */
export function askForResolver(id: string): Promise<boolean> {
  const resolver = RESOLVERS.find((r) => r.id === id);
  if (!resolver) return Promise.resolve(false);
  const origins = [resolverOrigin(resolver)];
  const wanted = import.meta.env.FIREFOX
    ? { origins, data_collection: [BROWSING_ACTIVITY] }
    : { origins };
  return browser.permissions.request(wanted);
}
