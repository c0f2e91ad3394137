/** What popup and dossier show for a tab, and the examination that a person asks for. */
import { browser } from 'wxt/browser';
import type { Handlers, PageState } from '../messages';
import { plainUrl } from '../observe/plain-url';
import { normalHost } from '../site/host';
import type { PageRecord } from '../state/tab-record';
import { readTab, updateTab } from '../state/tab-store';
import { sampleVerdict } from '../verdict/sample';
import { judgeTab } from './judge-tab';
import { siteAt } from './scope';

type Page = Pick<Handlers, 'page:state' | 'page:examine' | 'sample:verdict'>;

export const pageHandlers: Page = {
  'page:state': ({ tabId }) => pageState(tabId),

  'sample:verdict': () => sampleVerdict(Date.now()),

  async 'page:examine'({ tabId }) {
    const { url } = await whereIs(tabId);
    const host = url && normalHost(url);
    if (!host) return { ok: false };
    await updateTab(tabId, (record) => ({ ...record, once: host }));
    return { ok: await inject(tabId) };
  },
};

async function pageState(tabId: number): Promise<PageState> {
  const [{ url, incognito }, { page }] = await Promise.all([whereIs(tabId), readTab(tabId)]);
  if (page && (url === null || normalHost(url) === page.site.host)) return stateOf(page);
  const host = url && normalHost(url);
  if (!host) return { kind: 'unsupported' };
  const site = await siteAt(url, incognito);
  const access = await browser.permissions.contains({ origins: [`*://${host}/*`] });
  if (!site) return { kind: 'out-of-scope', host, access };
  if (!access) return { kind: 'no-access', site };
  // Open since before Vigie was there: look now.
  await inject(tabId);
  return { kind: 'examining', site };
}

async function stateOf(page: PageRecord): Promise<PageState> {
  if (page.stage === 'hello') return { kind: 'examining', site: page.site };
  return { kind: 'verdict', verdict: await judgeTab(page) };
}

/** The tab's address, where the browser lets us see it: sites with access, and the tab whose button was clicked. */
async function whereIs(tabId: number): Promise<{ url: string | null; incognito: boolean }> {
  try {
    const { url, incognito } = await browser.tabs.get(tabId);
    return { url: url ? plainUrl(url) : null, incognito };
  } catch {
    return { url: null, incognito: false };
  }
}

async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/observer.js'] });
    return true;
  } catch {
    return false; // A page of the browser, a store, or one that is gone.
  }
}
