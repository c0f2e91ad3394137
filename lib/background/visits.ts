/** What the observer tells, from hello to the last batch. Tab and address come from the browser, never from the message. */
import { isRelevant } from '../detect/relevant';
import type { Handlers, Sender } from '../messages';
import type { Site } from '../model';
import { plainUrl } from '../observe/plain-url';
import { normalHost } from '../site/host';
import { greeted, left, observed, routed } from '../state/tab-change';
import type { PageRecord } from '../state/tab-record';
import { readTab, updateTab } from '../state/tab-store';
import { addCanonicalName } from './canonical-name';
import { checkMail } from './mail';
import { parseBatch, parseClues, parseToken } from './parse-messages';
import { siteAt, unknownSite } from './scope';
import { showTab } from './show';

type Observer = Pick<
  Handlers,
  'observer:hello' | 'observer:clues' | 'observer:batch' | 'observer:route'
>;

export const observerHandlers: Observer = {
  async 'observer:hello'(message, sender) {
    const { tabId, url } = topFrame(sender);
    const document = parseToken(message);
    const site = (await siteAt(url, sender.incognito)) ?? (await askedOnce(tabId, url));
    if (site) await greet(tabId, document, url, site, sender.incognito);
    else await updateTab(tabId, left);
    await showTab(tabId);
    return { watch: site !== null, clues: site === null };
  },

  async 'observer:clues'(message, sender) {
    const { tabId, url } = topFrame(sender);
    const document = parseToken(message);
    const site = await siteAt(url, sender.incognito, parseClues(message));
    if (!site) return { watch: false };
    await greet(tabId, document, url, site, sender.incognito);
    await showTab(tabId);
    return { watch: true };
  },

  async 'observer:batch'(message, sender) {
    const { tabId, url } = topFrame(sender);
    const batch = parseBatch(message);
    batch.observations = batch.observations.filter(isRelevant);
    const page = (await readTab(tabId)).page;
    const same = page?.document === batch.document && page.site.host === normalHost(url);
    // A page that no rule but its own clues made known says so again when it comes back.
    const site = same
      ? page.site
      : ((await siteAt(url, sender.incognito)) ?? (await askedOnce(tabId, url)));
    if (!site) return { resync: false };
    let lost = false;
    const after = await updateTab(tabId, (record) => {
      const from = { url, site, incognito: sender.incognito, at: Date.now() };
      const changed = observed(record, batch, from);
      lost = changed === null;
      return changed ?? record;
    });
    if (lost) return { resync: true };
    // A page whose hello was lost, or that came back from the cache, is a visit too.
    if (!same && after.page) askAboutMail(tabId, after.page);
    await showTab(tabId);
    return { resync: false };
  },

  async 'observer:route'(message, sender) {
    const { tabId, url } = topFrame(sender);
    const document = parseToken(message);
    await updateTab(tabId, (record) => routed(record, document, url, Date.now()));
    await showTab(tabId);
  },
};

/** Only the top frame of a tab speaks for it. @returns its tab and origin + path. */
export function topFrame(sender: Sender): { tabId: number; url: string } {
  const url = plainUrl(sender.url ?? '');
  if (sender.tabId === undefined || sender.frameId !== 0 || !url)
    throw new Error('not a page’s top frame');
  return { tabId: sender.tabId, url };
}

async function greet(
  tabId: number,
  document: string,
  url: string,
  site: Site,
  incognito: boolean,
): Promise<void> {
  const hello = { document, url, site, incognito, at: Date.now() };
  const { page } = await updateTab(tabId, (record) => greeted(record, hello));
  if (page) askAboutMail(tabId, page);
  void addCanonicalName(tabId, document, site.host).then(async (found) => {
    if (found) await showTab(tabId);
  });
}

/** Not waited for: the page is observed meanwhile. */
function askAboutMail(tabId: number, page: PageRecord): void {
  void checkMail(page).then(async ({ state }) => {
    if (state === 'done' || state === 'error') await showTab(tabId);
  });
}

async function askedOnce(tabId: number, url: string): Promise<Site | null> {
  const host = normalHost(url);
  return host !== null && (await readTab(tabId)).once === host ? unknownSite(host) : null;
}
