/** A captured page → what is served under which address, and who asks for what. */
import { ownHosts } from '../lib/detect/sightings';
import { Frames } from '../scripts/engine/pages-frames';

/** A line of the captures: `requests` are `[url, type, status, "page" | "iframe" | "worker", entity]`. */
export interface Capture {
  url: string;
  finalUrl: string;
  redirects: string[];
  requests: [
    url: string,
    type: string | null,
    status: number,
    context: string,
    entity: string | null,
  ][];
  headers: Record<string, string | string[]>;
}

/** How a request is made in the page. */
export type Way =
  | 'script'
  | 'style'
  | 'image'
  | 'font'
  | 'media'
  | 'beacon'
  | 'fetch'
  | 'frame'
  | 'worker';

/** A document that makes requests, in order. */
export type Requests = [way: Way, url: string][];

export interface Plan {
  /** First address, then each redirect (some come back to the same address with a cookie), then the page. */
  chain: string[];
  headers: Record<string, string | string[]>;
  /** Address of each document (page and frames) → its requests. */
  documents: Map<string, Requests>;
  /** Every address that is asked for, with the status that it answered. */
  statuses: Map<string, number>;
}

const WAYS: Record<string, Way> = {
  Script: 'script',
  Stylesheet: 'style',
  Image: 'image',
  Font: 'font',
  Media: 'media',
  Ping: 'beacon',
};

/** Headers that would stop the replayed requests, make others, or describe a body that is not served. */
const LEFT_OUT =
  /^(?:content-|cross-origin-|transfer-encoding|connection|keep-alive|location|refresh|link|alt-svc|nel|report|reporting|accept-ch|critical-ch|clear-site-data|speculation-rules|permissions-policy|upgrade|trailer|date)/;

/** Lays a capture out. Captures do not say which frame asked: that is worked out as `engine pages` does. */
export function planOf(capture: Capture): Plan {
  const page = address(capture.finalUrl)!;
  const chain = [capture.url, ...capture.redirects, capture.finalUrl].map((url) => address(url)!);
  const navigations = new Set(chain.map(bare));
  const { hostname } = new URL(page);
  const isOwn = ownHosts({ host: hostname, domain: hostname.replace(/^www\./, '') });
  const frames = new Frames();
  const documents = new Map<string, Requests>([[page, []]]);
  const statuses = new Map<string, number>();
  const nowhere = `${new URL(page).origin}/replay-frame`;
  const ask = (from: string, way: Way, url: string): void => {
    if (!documents.has(from)) documents.set(from, []);
    documents.get(from)!.push([way, url]);
  };
  for (const [raw, type, status, context] of capture.requests) {
    const url = address(raw);
    if (!url || navigations.has(bare(url))) continue;
    statuses.set(url, status);
    const host = new URL(url).hostname;
    if (type === 'Document') {
      const carrier = frames.carrierOf(bare(url));
      const from = carrier ? frameAt(documents, carrier) : page;
      ask(from, 'frame', url);
      if (!carrier && !isOwn(host)) frames.add(bare(url));
      if (!documents.has(url)) documents.set(url, []);
    } else if (context === 'iframe') {
      const owner = frames.ownerOf(bare(url));
      const from = owner === 'own' ? nowhere : frameAt(documents, owner.within);
      ask(from, WAYS[type ?? ''] ?? 'fetch', url);
    } else {
      ask(page, context === 'worker' ? 'worker' : (WAYS[type ?? ''] ?? 'fetch'), url);
    }
  }
  if (documents.has(nowhere)) {
    ask(page, 'frame', nowhere);
    statuses.set(nowhere, 200);
  }
  const headers = Object.fromEntries(
    Object.entries(capture.headers).filter(([name]) => !LEFT_OUT.test(name.toLowerCase())),
  );
  return { chain: chain.filter((url, i) => url !== chain[i - 1]), headers, documents, statuses };
}

/** The full address of the frame that has this origin and path. */
function frameAt(documents: ReadonlyMap<string, Requests>, place: string): string {
  return [...documents.keys()].findLast((url) => bare(url) === place) ?? place;
}

/** As a browser writes it and a server sees it; null for what is not asked over the network. */
function address(raw: string): string | null {
  if (!/^https?:/i.test(raw)) return null;
  try {
    const url = new URL(raw);
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}

const bare = (url: string): string => url.replace(/[?#].*$/, '');
