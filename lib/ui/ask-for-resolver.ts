/** Asks the browser for what the mail check needs: access to one resolver and, on Firefox, consent to what it learns. */
import { browser } from 'wxt/browser';
import { RESOLVERS } from '../catalog/resolvers';

/**
 * Must be called straight from a click. @returns whether the person granted it.
 * Firefox asks for consent to send "browsing activity": the name of a site is what the resolver learns.
 */
export function askForResolver(id: string): Promise<boolean> {
  const resolver = RESOLVERS.find((r) => r.id === id);
  if (!resolver) return Promise.resolve(false);
  const origins = [`${new URL(resolver.url).origin}/*`];
  const wanted = import.meta.env.FIREFOX
    ? { origins, data_collection: ['browsingActivity'] }
    : { origins };
  return browser.permissions.request(wanted);
}
