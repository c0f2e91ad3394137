/**
 * The mail check, when the person has switched it on: asks one resolver about the zone of a site in scope. What is
 * learnt is kept in memory that the browser clears, not on disk: a list of zones asked would be a trace of browsing.
 */
import { browser } from 'wxt/browser';
import { RESOLVERS, type Resolver } from '../catalog/resolvers';
import { mailCache } from '../mail/cache';
import { administrativeFindings } from '../mail/administrative';
import { mailVerdict } from '../mail/decide';
import type { ZoneRecords } from '../mail/records';
import { ask } from '../mail/resolver';
import { examineZone } from '../mail/zone';
import type { Handlers } from '../messages';
import type { Site } from '../model';
import type { Settings } from '../state/defaults';
import { readSettings } from '../state/settings';
import type { PageRecord } from '../state/tab-record';
import { readTab } from '../state/tab-store';
import type { MailAnswer } from '../verdict/from-page';
import { showTab } from './show';

const KEY = 'mail';
/** Questions in flight at once, and how long each may take. */
const CONCURRENCY = 6;
const TIMEOUT_MS = 5000;

const cache = mailCache({
  get: async () => (await browser.storage.session.get(KEY))[KEY],
  set: (value) => browser.storage.session.set({ [KEY]: value }),
});

export const mailHandlers: Pick<Handlers, 'mail:check'> = {
  async 'mail:check'({ tabId, force }) {
    const { page } = await readTab(tabId);
    if (!page) return { state: 'no-access' };
    const state = await checkMail(page, force);
    if (state !== 'off') await showTab(tabId);
    return { state };
  },
};

/** What is already known of the mail of a page's site; asks nobody. Null when the check is off or was not made. */
export async function mailAnswer(page: PageRecord, settings: Settings): Promise<MailAnswer | null> {
  if (!isWanted(page, settings)) return null;
  const records = await cache.read(mailHost(page.site), Date.now());
  return records && toAnswer(records, settings.mail.resolver);
}

/**
 * Asks about a page's site, unless it is known or the person does not want it.
 * @param force asks again though the answer still stands.
 */
export async function checkMail(
  page: PageRecord,
  force = false,
): Promise<'done' | 'off' | 'no-access' | 'error'> {
  const { settings } = await readSettings();
  const resolver = RESOLVERS.find(({ id }) => id === settings.mail.resolver);
  if (!resolver || !isWanted(page, settings)) return 'off';
  if (!(await mayAsk(resolver))) return 'no-access';
  const records = await cache.get(mailHost(page.site), Date.now(), () => examine(page.site, resolver, force), force);
  return records.state === 'failed' ? 'error' : 'done';
}

/** Never for a page examined once, whose site Vigie does not know as public; in private windows only when asked for. */
function isWanted({ site, incognito }: PageRecord, { mail, layers }: Settings): boolean {
  if (!mail.on || !layers.mail || site.sector === 'unknown') return false;
  return mail.private || !incognito;
}

/** `www` takes no mail: both names share what is known. */
function mailHost({ host }: Site): string {
  return host.replace(/^www\./, '');
}

function mayAsk(resolver: Resolver): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${new URL(resolver.url).origin}/*`] });
}

function examine({ host, domain }: Site, resolver: Resolver, force: boolean): Promise<ZoneRecords> {
  return examineZone(host, {
    domain,
    ask: (question) => ask(resolver.url, question, { fetch, timeoutMs: TIMEOUT_MS, online: () => navigator.onLine }),
    ...(force ? {} : { known: (zone: string) => cache.read(zone, Date.now()) }),
    now: Date.now,
    concurrency: CONCURRENCY,
  });
}

function toAnswer(records: ZoneRecords, resolver: string): MailAnswer {
  const { kind, findings } = mailVerdict(records);
  const error = kind === 'not-answered';
  return {
    findings: [...findings, ...administrativeFindings(records.observations)],
    asked: { resolver, at: records.at },
    error,
    gaps: [
      ...(error || records.state !== 'complete' ? (['resolver-error'] as const) : []),
      ...(kind === 'unknown' ? (['unknown-operator'] as const) : []),
    ],
  };
}
