/**
 * The life of a tab's record, one JSON value per tab in memory (memory.ts).
 *
 *   (nothing) ──main-frame answer──► pending ──observer says hello──► page ──batches──► page … ──tab closed──► (nothing)
 *
 * - `request` is a main-frame request on its way: its start, its redirects (request.ts). A new one replaces it.
 * - `pending` is what the network said of a main document whose page has not spoken yet. It becomes the page's
 *   `navigation` when the observer of the same address says hello, else it is dropped.
 * - `page` belongs to one document, named by a token its observer made. Batches with another token are late events
 *   of a previous page and are dropped, unless they carry everything (`whole`: the page came back from the
 *   back/forward cache, or the store was lost): then they replace it.
 * - A page's state only moves forward: hello → observing → parsed. A hello of a new document starts again; a new view
 *   in the same document goes back to observing, since its links have not been read.
 * - `earlier` keeps what the network said of the last documents, since a page that comes back from the back/forward
 *   cache makes no request. It holds no more than EARLIER entries.
 *
 * Only observations that a rule knows are kept, so a record stays small whatever the page holds. The background may die
 * between any two lines: everything is read before an event and written after it, by lib/state/tab-store.ts.
 */
import type { HeaderObservation, Site, UrlObservation } from '../model';
import type { MainRequest } from './request';
import { isSoundRecord } from './sound-record';

/**
 * Of the record's shape. The browser clears the store when the extension is updated; a record of another version that
 * is there all the same is as if there were none, and the page is asked to tell everything again.
 */
export const VERSION = 2;

/** What the network said of a main document. */
export interface Navigation {
  /** Origin + path finally answered. */
  url: string;
  requestId: string;
  redirects: UrlObservation[];
  /** Something of the request went unseen: redirects may be missing. */
  partly?: true;
  headers: HeaderObservation[];
  /** Address reached; absent when the answer came from a cache. */
  ip?: string;
}

export interface PageRecord {
  document: string;
  /** Origin + path, as the browser says. */
  url: string;
  site: Site;
  navigation: Navigation | null;
  /** Milliseconds since 1970 of the last change. */
  at: number;
  stage: 'hello' | 'observing' | 'parsed';
  observations: UrlObservation[];
  counts: { resources: number; links: number; forms: number; frames: number };
  fromStart: boolean;
  capped: boolean;
  serviceWorker: boolean;
  incognito: boolean;
  /** What the host's name stands for, where the browser tells it (Firefox). */
  canonicalName?: string;
  /** Closed by the person on this page. */
  dismissed: boolean;
}

export interface TabRecord {
  v: typeof VERSION;
  request: MainRequest | null;
  pending: Navigation | null;
  page: PageRecord | null;
  earlier: { document: string; navigation: Navigation }[];
  /** Host that the person asked to examine once, though no rule knows it. */
  once: string | null;
}

export const EARLIER = 5;
/** Known observations kept per page. */
export const MAX_OBSERVATIONS = 400;

export const EMPTY: TabRecord = {
  v: VERSION,
  request: null,
  pending: null,
  page: null,
  earlier: [],
  once: null,
};

/** Reads a stored value; anything that is not a record of this version is as if there were none. */
export function parseRecord(value: unknown): TabRecord {
  if (typeof value !== 'string') return EMPTY;
  try {
    const record = JSON.parse(value) as TabRecord;
    return record?.v === VERSION && isSoundRecord(record) ? record : EMPTY;
  } catch {
    return EMPTY;
  }
}
