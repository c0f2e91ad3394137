/**
 * Sites beyond the public suffixes that the person lets Vigie watch: the observer is registered for exactly the origins
 * that were granted.
 */
import { browser } from 'wxt/browser';
import { resolverOrigin, RESOLVERS } from '../catalog/resolvers';
import { hostPatterns } from '../site/patterns';

const ID = 'watched';

/** Registers the observer for what has been granted, and keeps it so. */
export function followGrants(): void {
  browser.permissions.onAdded.addListener(() => void registerWatched());
  browser.permissions.onRemoved.addListener(() => void registerWatched());
}

let last: Promise<void> = Promise.resolve();

/** One registration after the other: two grants at once must not overwrite each other. */
export function registerWatched(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const shipped = hostPatterns();
  // Access to a resolver is for asking it, not for looking at its pages.
  const known = new Set([...shipped, ...RESOLVERS.map(resolverOrigin)]);
  const matches = origins.filter((origin) => /^(\*|https?):\/\//.test(origin) && !known.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches,
      excludeMatches: shipped,
      js: ['/observer.js'],
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}
