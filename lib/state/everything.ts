/** All that Vigie keeps on this device, as a file, and its end. */
import { browser } from 'wxt/browser';
import { memory } from './memory';

/** Everything kept for good, as JSON text. What is known of open tabs is not kept and not in it. */
export async function exportEverything(): Promise<string> {
  return `${JSON.stringify({ vigie: 'everything', v: 1, data: await browser.storage.local.get(null) }, null, 2)}\n`;
}

/** Forgets everything: settings, sites, drafts, journal, caches, and what is known of open tabs. Grants stay with the browser. */
export async function forgetEverything(): Promise<void> {
  const here = memory();
  await Promise.all([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    here.get(null).then((all) => here.remove(Object.keys(all))),
  ]);
}
