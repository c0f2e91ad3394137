/** What the page badge asks. */
import { browser } from 'wxt/browser';
import { alternatives, dayOf } from '../advice/alternatives';
import type { Handlers } from '../messages';
import { normalHost } from '../site/host';
import { dismissSite } from '../state/dismissals';
import { dismissed } from '../state/tab-change';
import { readTab, updateTab } from '../state/tab-store';
import { judgeTab } from './judge-tab';
import { namesOf } from '../ui/names';
import { mayShowBadge } from './show';
import { topFrame } from './visits';

type Badge = Pick<Handlers, 'badge:view' | 'badge:dismiss' | 'badge:details'>;

export const badgeHandlers: Badge = {
  async 'badge:view'(_, sender) {
    const { tabId, url } = topFrame(sender);
    const { page } = await readTab(tabId);
    if (!page || page.site.host !== normalHost(url)) return null;
    const verdict = await judgeTab(page);
    if (!(await mayShowBadge(page, verdict))) return null;
    const { first } = alternatives(verdict, dayOf(Date.now()));
    return {
      verdict,
      names: namesOf(verdict.counted),
      alternatives: first.map(({ alternative: { id, name, url: address } }) => ({
        id,
        name,
        url: address,
      })),
    };
  },

  async 'badge:dismiss'({ scope }, sender) {
    const { tabId, url } = topFrame(sender);
    await updateTab(tabId, dismissed);
    const host = normalHost(url);
    if (scope === 'site' && host) await dismissSite(host, sender.incognito);
  },

  async 'badge:details'(details: { report: boolean } | undefined, sender) {
    const { tabId } = topFrame(sender);
    const page = `/dossier.html?tabId=${tabId}${details?.report === true ? '#report' : ''}`;
    await browser.tabs.create({ url: browser.runtime.getURL(page as '/') });
  },
};
