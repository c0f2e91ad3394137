/**
 * The mail check, when the person has switched it on: asks one resolver about the zone of a site in scope. What is
 * learnt is kept in memory that the browser clears, not on disk: a list of zones asked would be a trace of browsing.
 */
import { RESOLVERS, type Resolver } from '../catalog/resolvers';
import { mailAnswer, wantsNetworks } from '../mail/answer';
import { mailCache } from '../mail/cache';
import { faultOf } from '../mail/fault';
import type { ZoneRecords } from '../mail/records';
import { ask } from '../mail/resolver';
import { examineZone } from '../mail/zone';
import type { MailOutcome } from '../messages';
import type { Gap, Site } from '../model';
import type { Settings } from '../state/defaults';
import { memory } from '../state/memory';
import { readSettings } from '../state/settings';
import type { PageRecord } from '../state/tab-record';
import type { MailAnswer } from '../verdict/from-page';
import { mayAsk } from './mail-access';
import { networkTable } from './tables';

const KEY = 'mail';
/** Questions in flight at once, and how long each may take. */
const CONCURRENCY = 6;
const TIMEOUT_MS = 5000;

const cache = mailCache({
  get: async () => (await memory().get(KEY))[KEY],
  set: (value) => memory().set({ [KEY]: value }),
});

/** What is already known of the mail of a page's site, or why nothing is; asks nobody. */
export async function knownMail(page: PageRecord, settings: Settings): Promise<MailAnswer | Gap> {
  const unwanted = whyNot(page, settings);
  if (unwanted) return unwanted;
  const records = await cache.read(mailHost(page.site), Date.now());
  if (!records) return 'not-asked';
  const table = wantsNetworks(records) ? await networkTable() : null;
  return mailAnswer(records, settings.mail.resolver, table ? (ip) => table.lookup(ip) : undefined);
}

/**
 * Asks about a page's site, unless it is known or the person does not want it.
 * @param force asks again though the answer still stands.
 */
export async function checkMail(page: PageRecord, force = false): Promise<MailOutcome> {
  const { settings } = await readSettings();
  const resolver = RESOLVERS.find(({ id }) => id === settings.mail.resolver);
  if (!resolver || whyNot(page, settings)) return { state: 'off' };
  if (!(await mayAsk(resolver))) return { state: 'no-access', resolver: resolver.id };
  const host = mailHost(page.site);
  const records = await cache.get(
    host,
    Date.now(),
    () => examine(page.site, resolver, force),
    force,
  );
  const fault = faultOf(records);
  return {
    state: records.state === 'failed' ? 'error' : 'done',
    resolver: records.resolver ?? resolver.id,
    ...(fault ? { fault } : {}),
  };
}

/** Never for a page examined once, whose site Vigie does not know as public; in private windows only when asked for. */
function whyNot({ site, incognito }: PageRecord, { mail, layers }: Settings): Gap | null {
  if (!layers.mail) return 'switched-off';
  if (!mail.on) return 'opt-in';
  if (incognito && !mail.private) return 'private-window';
  return site.sector === 'unknown' ? 'not-asked' : null;
}

/** `www` takes no mail: both names share what is known. */
function mailHost({ host }: Site): string {
  return host.replace(/^www\./, '');
}

async function examine(
  { host, domain }: Site,
  resolver: Resolver,
  force: boolean,
): Promise<ZoneRecords> {
  const records = await examineZone(host, {
    domain,
    ask: (question) =>
      ask(resolver.url, question, { fetch, timeoutMs: TIMEOUT_MS, online: () => navigator.onLine }),
    ...(force ? {} : { known: (zone: string) => cache.read(zone, Date.now()) }),
    now: Date.now,
    concurrency: CONCURRENCY,
  });
  return { resolver: resolver.id, ...records };
}
