/** The verdict of a tab, from what is stored. */
import { networkTable } from './tables';
import { knownMail } from './mail';
import type { Verdict } from '../model';
import { readSettings } from '../state/settings';
import type { PageRecord } from '../state/tab-record';
import { verdictOf } from '../verdict/from-page';

/** Judges a page's record with the person's settings, the network table and what the mail check already knows. */
export async function judgeTab(page: PageRecord): Promise<Verdict> {
  const { settings } = await readSettings();
  const [table, mail] = await Promise.all([
    page.navigation?.ip ? networkTable() : null,
    knownMail(page, settings),
  ]);
  return verdictOf(page, settings, mail, table ? (ip) => table.lookup(ip) : undefined);
}
