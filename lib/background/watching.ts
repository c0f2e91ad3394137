/**
 * Where the observer runs. One registered script for every address: the browser injects it only where the person has
 * given access, so a grant or its end takes effect at once. Naming 800 patterns a second time, as a manifest would, cost
 * Chromium as long again at every start.
 */
import { browser } from 'wxt/browser';

const OBSERVER = {
  id: 'observer',
  matches: ['*://*/*'],
  js: ['/observer.js'],
  runAt: 'document_start' as const,
  persistAcrossSessions: true,
};

/** Registers the observer, or brings its registration up to date after an update. */
export async function registerObserver(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [OBSERVER.id] });
  if (registered.length > 0) await browser.scripting.updateContentScripts([OBSERVER]);
  else await browser.scripting.registerContentScripts([OBSERVER]);
}
