/** Judges open tabs again when the person's settings or word have changed. */
import type { Site } from '../model';
import { watchSettings } from '../state/settings';
import type { PageRecord } from '../state/tab-record';
import { left } from '../state/tab-change';
import { readTab, tabsWithRecord, updateTab } from '../state/tab-store';
import { userWord } from '../site/user-sites';
import { readUserSites } from '../state/user-sites';
import { siteAt } from './scope';
import { showTab } from './show';

/** Follows changes of settings. */
export function followChanges(): void {
  watchSettings(() => void rejudgeAll());
}

/** Judges every tab that has a record again; a site the person no longer counts as public is left alone. */
export async function rejudgeAll(): Promise<void> {
  for (const tabId of await tabsWithRecord()) {
    const { page } = await readTab(tabId);
    if (page) {
      const site = await siteNow(page);
      await updateTab(tabId, (record) =>
        record.page?.document !== page.document
          ? record
          : site
            ? { ...record, page: { ...record.page, site } }
            : left(record),
      );
    }
    await showTab(tabId);
  }
}

/** Whose site a page is now. What the page said of itself, or was asked once, stands unless the person says "not". */
async function siteNow({ site, url, incognito }: PageRecord): Promise<Site | null> {
  const known = await siteAt(url, incognito);
  if (known || (site.by !== 'page' && site.sector !== 'unknown')) return known;
  const sites = await readUserSites(incognito);
  return userWord(sites, site.host, new URL(url).pathname) === 'not' ? null : site;
}
