/** Taking a draft up again: on the dossier of an open tab of its site, or alone where there is none. */
import { browser } from 'wxt/browser';
import type { Draft } from '../../lib/state/drafts';

/** Opens the draft in a new tab. Only tabs of sites that Vigie has access to can be found. */
export async function resume({ host, purpose }: Draft): Promise<void> {
  const [tab] = await browser.tabs.query({ url: `*://${host}/*` }).catch(() => []);
  const where = tab?.id === undefined ? `host=${encodeURIComponent(host)}` : `tabId=${tab.id}`;
  const page = `/dossier.html?${where}#${purpose}`;
  await browser.tabs.create({ url: browser.runtime.getURL(page as '/dossier.html') });
}
