/** What each event does to a tab's record. Pure; the life of a record is told in tab-record.ts. */
import type { Batch } from '../messages';
import type { Site, UrlObservation } from '../model';
import { isWhole, requestOf, withRedirect, withStart } from './request';
import {
  EARLIER,
  MAX_OBSERVATIONS,
  type Navigation,
  type PageRecord,
  type TabRecord,
} from './tab-record';

/** A main-frame request starts, or goes on after a redirect. */
export function asked(record: TabRecord, requestId: string, url: string): TabRecord {
  return { ...record, request: withStart(requestOf(record.request, requestId), url) };
}

/** A main-frame request was redirected. */
export function redirected(
  record: TabRecord,
  requestId: string,
  from: string,
  to: string,
): TabRecord {
  return { ...record, request: withRedirect(requestOf(record.request, requestId), from, to) };
}

/**
 * A main-frame request was answered. Firefox sometimes tells of the answer after the page has said hello: then it is
 * that page's, if it came from this address and has none yet. It stays pending too: it may be a reload's.
 */
export function answered(
  record: TabRecord,
  answer: Omit<Navigation, 'redirects' | 'partly'>,
): TabRecord {
  const request = requestOf(record.request, answer.requestId);
  const navigation: Navigation = {
    ...answer,
    redirects: request.redirects.map(({ from }) => ({ via: 'redirect', url: from })),
    ...(isWhole(request, answer.url) ? {} : { partly: true }),
  };
  const { page } = record;
  const known = { ...record, request: null, pending: navigation };
  return page && page.navigation === null && page.url === answer.url
    ? { ...known, page: { ...page, navigation } }
    : known;
}

/** The observer of a new document in scope said hello. */
export function greeted(
  record: TabRecord,
  hello: { document: string; url: string; site: Site; incognito: boolean; at: number },
): TabRecord {
  const pending = record.pending?.url === hello.url ? record.pending : null;
  // The same document says hello twice when the answer to the first was lost, or the observer was injected again.
  const before = record.page?.document === hello.document ? record.page.navigation : null;
  const navigation = pending ?? before;
  const page: PageRecord = {
    ...hello,
    navigation,
    stage: 'hello',
    observations: [],
    counts: { resources: 0, links: 0, forms: 0, frames: 0 },
    fromStart: false,
    capped: false,
    serviceWorker: false,
    dismissed: false,
  };
  return { ...record, pending: null, page, earlier: keepEarlier(record) };
}

/** The observer of a page out of scope said hello: the previous page is over. */
export function left(record: TabRecord): TabRecord {
  if (!record.page) return record;
  return { ...record, page: null, earlier: keepEarlier(record) };
}

/**
 * A batch of observations of the page's document. The caller has dropped what no rule knows.
 * @returns null when the batch belongs to another document and does not carry everything: ask for the whole.
 */
export function observed(
  record: TabRecord,
  batch: Batch,
  from: { url: string; site: Site; incognito: boolean; at: number },
): TabRecord | null {
  const known = record.page?.document === batch.document ? record.page : null;
  if (!known && !batch.whole) return null;
  let start = record;
  if (!known) {
    start = greeted(record, { document: batch.document, ...from });
    const earlier = start.earlier.find((e) => e.document === batch.document);
    if (earlier) start.page!.navigation = earlier.navigation;
  }
  const page = start.page!;
  const merged = merge(batch.whole ? [] : page.observations, batch.observations);
  return {
    ...start,
    page: {
      ...page,
      url: from.url,
      at: from.at,
      stage: batch.parsed || page.stage === 'parsed' ? 'parsed' : 'observing',
      observations: merged.slice(0, MAX_OBSERVATIONS),
      counts: batch.counts,
      fromStart: batch.fromStart,
      capped: batch.capped || merged.length > MAX_OBSERVATIONS,
      serviceWorker: batch.serviceWorker,
    },
  };
}

/**
 * The view changed without a load: what the old view linked to is gone, what the document loaded stays. Until the new
 * view has been read, its links count as not examined.
 */
export function routed(record: TabRecord, document: string, url: string, at: number): TabRecord {
  const page = record.page;
  if (page?.document !== document) return record;
  const observations = page.observations.filter((o) => o.via === 'resource' && !o.pending);
  return { ...record, page: { ...page, url, at, observations, stage: 'observing' } };
}

/** The browser's resolver named the host behind the page's host. */
export function canonicalFound(record: TabRecord, document: string, name: string): TabRecord {
  if (record.page?.document !== document) return record;
  return { ...record, page: { ...record.page, canonicalName: name } };
}

/** The person closed the badge on this page. */
export function dismissed(record: TabRecord): TabRecord {
  return record.page ? { ...record, page: { ...record.page, dismissed: true } } : record;
}

function keepEarlier(record: TabRecord): TabRecord['earlier'] {
  const { page } = record;
  if (!page?.navigation) return record.earlier;
  const others = record.earlier.filter((e) => e.document !== page.document);
  return [...others, { document: page.document, navigation: page.navigation }].slice(-EARLIER);
}

function merge(
  before: readonly UrlObservation[],
  added: readonly UrlObservation[],
): UrlObservation[] {
  const key = (o: UrlObservation): string =>
    `${o.via} ${o.pending ?? ''} ${o.within ?? ''} ${o.url}`;
  return [...new Map([...before, ...added].map((o) => [key(o), o])).values()];
}
