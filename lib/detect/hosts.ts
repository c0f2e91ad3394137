/**
 * From a URL to the service that answers it: the longest host suffix on a label boundary wins, then the longest
 * path; where no path of a suffix fits, the next shorter suffix is asked. Never a substring: `x.com` is not in
 * `la-croix.com`. The URL is read by the platform's own parser, so user names, ports, upper case, trailing dots,
 * punycode and address literals are what a browser takes them for.
 */
import { allProviders } from '../catalog/providers/load';
import type { HostRule, Provider, Service } from '../catalog/types';

/** The service of a URL, and the tenant its host or path names. */
export interface Match {
  service: Service;
  provider: Provider;
  tenant?: string;
}

/** The parts of a URL that decide, as the platform's parser sees them. */
export interface Place {
  /** Lower-case ASCII host without trailing dot. */
  host: string;
  path: string;
}

interface Candidate {
  rule: HostRule;
  owner: { service: Service; provider: Provider };
}

type Index = ReadonlyMap<string, readonly Candidate[]>;

/** Asks one index. */
export interface Matcher {
  /** Match of a URL string, or null for no match or no http(s) URL. */
  url(url: string): Match | null;
  place(place: Place): Match | null;
}

/** What the index says of one origin: asked once, so a page's thousands of URLs cost its few hosts. */
interface Known {
  host: string;
  candidates: readonly Candidate[];
  /** The answer is the first candidate, whatever the path. */
  whole: Match | null;
}

/** More origins than a page has; beyond it the cache starts again, so memory stays bounded. */
const CACHED_ORIGINS = 4096;

/**
 * Host and path of an http(s) URL; null for anything else (`data:`, `javascript:`, relative or broken URLs).
 * @param url absolute URL
 */
export function placeOf(url: string): Place | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  const { hostname } = parsed;
  return {
    host: hostname.endsWith('.') ? hostname.slice(0, -1) : hostname,
    path: parsed.pathname,
  };
}

/**
 * Where the authority of a plainly written http(s) URL ends: the parser, too, ends it at the first slash, backslash,
 * question or number sign. -1 for what is written otherwise, which the parser then reads whole.
 */
function authorityEnd(url: string): number {
  const start = url.startsWith('https://') ? 8 : url.startsWith('http://') ? 7 : -1;
  if (start < 0) return -1;
  for (let at = start; at < url.length; at += 1) {
    const code = url.charCodeAt(at);
    // The parser trims or strips these, which depends on the whole.
    if (code <= 32) return -1;
    if (code === 47 || code === 92 || code === 63 || code === 35) return at === start ? -1 : at;
  }
  return url.length;
}

/**
 * Builds a matcher for the services that `keep` lets in.
 * @param providers the catalogue, or a changed copy of it in tests
 */
export function createMatcher(
  providers: readonly Provider[],
  keep: (service: Service) => boolean = () => true,
): Matcher {
  const index = buildIndex(providers, keep);
  let origins = new Map<string, Known | null>();

  function know(origin: string): Known | null {
    let known = origins.get(origin);
    if (known === undefined) {
      const where = placeOf(origin);
      known = where === null ? null : describe(candidatesOf(index, where.host), where.host);
      if (origins.size >= CACHED_ORIGINS) origins = new Map();
      origins.set(origin, known);
    }
    return known;
  }

  function place({ host, path }: Place): Match | null {
    return firstMatch(candidatesOf(index, host), host, path);
  }

  return {
    place,
    url(url) {
      const end = authorityEnd(url);
      const known = end < 0 ? null : know(url.slice(0, end));
      if (known?.candidates.length === 0) return null;
      if (known?.whole) return known.whole;
      const where = placeOf(url);
      if (where === null) return null;
      return known ? firstMatch(known.candidates, known.host, where.path) : place(where);
    },
  };
}

function describe(candidates: readonly Candidate[], host: string): Known {
  const [first] = candidates;
  const whole = first && !first.rule.paths && !first.owner.service.tenant ? first.owner : null;
  return { host, candidates, whole };
}

function firstMatch(candidates: readonly Candidate[], host: string, path: string): Match | null {
  for (const candidate of candidates) {
    if (pathFits(candidate.rule, path)) return toMatch(candidate, host, path);
  }
  return null;
}

function buildIndex(providers: readonly Provider[], keep: (service: Service) => boolean): Index {
  const index = new Map<string, Candidate[]>();
  for (const provider of providers) {
    for (const service of provider.services) {
      if (!keep(service)) continue;
      for (const rule of service.hosts ?? []) {
        const candidate = { rule, owner: { service, provider } };
        const there = index.get(rule.suffix);
        if (there) there.push(candidate);
        else index.set(rule.suffix, [candidate]);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => longestPath(b.rule) - longestPath(a.rule));
  return index;
}

/** Narrow rules first: the longest path, then a host pattern, then the bare suffix. */
function longestPath(rule: HostRule): number {
  const paths = Math.max(0, ...(rule.paths ?? []).map((path) => path.length));
  return paths * 2 + (rule.host || rule.exact ? 1 : 0);
}

function candidatesOf(index: Index, host: string): readonly Candidate[] {
  const found: Candidate[] = [];
  // An address literal has no labels: 1.2.3.4 must not be asked for "4", nor [::1] at all.
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return found;
  for (let suffix = host; ;) {
    for (const candidate of index.get(suffix) ?? []) {
      if (hostFits(candidate.rule, host)) found.push(candidate);
    }
    const dot = suffix.indexOf('.');
    if (dot < 0) return found;
    suffix = suffix.slice(dot + 1);
  }
}

function hostFits(rule: HostRule, host: string): boolean {
  if (rule.exact && host !== rule.suffix) return false;
  return rule.host === undefined || rule.host.test(host);
}

function pathFits(rule: HostRule, path: string): boolean {
  if (rule.paths === undefined) return true;
  const lower = path.toLowerCase();
  return rule.paths.some((prefix) => lower.startsWith(prefix));
}

function toMatch({ owner }: Candidate, host: string, path: string): Match {
  const tenant = owner.service.tenant
    ?.exec(host + path)
    ?.slice(1)
    .find(Boolean);
  return tenant === undefined ? owner : { ...owner, tenant };
}

let shared: { services: Matcher; ignored: Matcher } | undefined;

/** Built on first use: a page that has nothing to judge pays nothing. */
function matchers(): { services: Matcher; ignored: Matcher } {
  shared ??= {
    services: createMatcher(allProviders(), (service) => service.role !== 'ignore-link'),
    ignored: createMatcher(allProviders(), (service) => service.role === 'ignore-link'),
  };
  return shared;
}

/**
 * The service that answers a URL.
 * @param url absolute URL; anything but http(s) gives null
 */
export function matchUrl(url: string): Match | null {
  return matchers().services.url(url);
}

/** As matchUrl, for a URL that is parsed already. */
export function matchPlace(place: Place): Match | null {
  return matchers().services.place(place);
}

/**
 * Whether a link is to a legal or help page, of which cookie notices are full: such a link is no evidence.
 * Only for links; what is loaded from such a host is judged like any other.
 * @param url absolute URL
 */
export function isIgnoredLink(url: string): boolean {
  return matchers().ignored.url(url) !== null;
}
