/** Shows a tab's verdict: the toolbar always, the page badge where there is something to say and it is wanted. */
import { browser } from 'wxt/browser';
import type { Verdict } from '../model';
import { readDismissals } from '../state/dismissals';
import { noteVerdict } from '../state/journal';
import { readSettings } from '../state/settings';
import type { PageRecord } from '../state/tab-record';
import { forgetTab, readTab } from '../state/tab-store';
import { toolbarLabel } from '../ui/toolbar-label';
import { judgeTab } from './judge-tab';

/** Brings toolbar and page badge of a tab up to date with what is stored. Closed tabs are no error. */
export async function showTab(tabId: number): Promise<void> {
  const { page } = await readTab(tabId);
  // A page still loading keeps the empty toolbar it got at its start: no flash.
  if (page && page.stage === 'hello') return;
  const verdict = page ? await judgeTab(page) : null;
  await showToolbar(tabId, verdict);
  if (!page || !verdict) return;
  await showBadge(tabId, page, verdict);
  if (page.stage === 'parsed' && !page.incognito && (await readSettings()).settings.journal)
    await noteVerdict(verdict);
}

async function showToolbar(tabId: number, verdict: Verdict | null): Promise<void> {
  const { text, title } = toolbarLabel(verdict);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => forgetIfClosed(tabId));
}

/** A last batch can come after the tab was closed and forgotten: its record must not stay. */
async function forgetIfClosed(tabId: number): Promise<void> {
  await browser.tabs.get(tabId).catch(() => forgetTab(tabId));
}

const BADGE_SCRIPT: string = '/badge.js';

/** Blue that says information, not alarm; the text says everything (contrast 7:1 with white). */
const BADGE = '#1d4f91';

/** Whether the page itself may be touched. */
export async function mayShowBadge(page: PageRecord, verdict: Verdict): Promise<boolean> {
  if (verdict.services === 0 || page.dismissed || page.stage !== 'parsed') return false;
  if (page.site.certainty !== 'certain') return false;
  if ((await readSettings()).settings.badge !== 'page') return false;
  return !(await readDismissals(page.incognito)).includes(page.site.host);
}

async function showBadge(tabId: number, page: PageRecord, verdict: Verdict): Promise<void> {
  if (!(await mayShowBadge(page, verdict))) return;
  // The script is harmless when run again: a badge that is there asks for its view anew.
  await browser.scripting
    .executeScript({ target: { tabId }, files: [BADGE_SCRIPT as '/observer.js'] })
    .catch(ifGone);
}

/** The tab was closed, or went to a page we have no access to. */
function ifGone(): void {}
