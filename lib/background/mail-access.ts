/** May a resolver be asked? The browser keeps the person's answer; it is read before every check. */
import { browser } from 'wxt/browser';
import { resolverOrigin, type Resolver } from '../catalog/resolvers';
import { BROWSING_ACTIVITY } from '../mail/consent';

/** Access to the resolver and, on Firefox, the consent to what it learns: both can be taken back at any time. */
export async function mayAsk(resolver: Resolver): Promise<boolean> {
  if (!(await browser.permissions.contains({ origins: [resolverOrigin(resolver)] }))) return false;
  if (!import.meta.env.FIREFOX) return true;
  // The types of both browsers know nothing of consents.
  const granted: object = await browser.permissions.getAll();
  const consents = 'data_collection' in granted ? granted.data_collection : [];
  return Array.isArray(consents) && consents.includes(BROWSING_ACTIVITY);
}
