/** The person's own word on sites: stored on their device, carried in their export, part of a report. */
import { normalHost } from './host';

/** What a person says of a site. */
export type UserWord = 'public' | 'school' | 'not';

/** Host, or host + path prefix on platforms that many share, to what the person says of it. */
export type UserSites = Readonly<Record<string, UserWord>>;

const WORDS: ReadonlySet<unknown> = new Set<UserWord>(['public', 'school', 'not']);
const MAX_ENTRIES = 5000;

/** Platforms that many share under one host, and how many path segments make one site there. */
const SHARED: Readonly<Record<string, number>> = {
  'sites.google.com': 2,
  'drive.google.com': 3,
  'docs.google.com': 4,
  'facebook.com': 1,
  'instagram.com': 1,
  'linktr.ee': 1,
  'padlet.com': 1,
  'medium.com': 1,
  'github.com': 1,
  'gitlab.com': 1,
  'youtube.com': 1,
  'notion.site': 1,
  'view.genial.ly': 1,
  'calameo.com': 2,
  'issuu.com': 1,
  'sway.office.com': 1,
  'sway.cloud.microsoft': 1,
};

const bare = (host: string) => (host.startsWith('www.') ? host.slice(4) : host);

/**
 * The key under which a page's site is kept: its host without `www.`, with the path prefix on a shared platform.
 * `null` where no key can be made: not a host, or the root of a shared platform, which is never recognised as a whole.
 */
export function userKey(input: string, path = '/'): string | null {
  const normal = normalHost(input);
  if (!normal) return null;
  const host = bare(normal);
  const depth = SHARED[host];
  if (depth === undefined) return host;
  const segments = path.split(/[?#]/, 1)[0]?.split('/').filter(Boolean).slice(0, depth) ?? [];
  return segments.length === depth ? `${host}/${segments.join('/')}` : null;
}

/** What the person said of this page's site. */
export function userWord(sites: UserSites, host: string, path?: string): UserWord | undefined {
  const key = userKey(host, path);
  return key !== null && Object.hasOwn(sites, key) ? sites[key] : undefined;
}

/** A copy with the person's word on this page's site; unchanged where no key can be made. */
export function addUserSite(
  sites: UserSites,
  host: string,
  word: UserWord,
  path?: string,
): UserSites {
  const key = userKey(host, path);
  return key === null ? sites : { ...sites, [key]: word };
}

/** A copy without the person's word on this page's site. */
export function removeUserSite(sites: UserSites, host: string, path?: string): UserSites {
  const key = userKey(host, path);
  return Object.fromEntries(Object.entries(sites).filter(([k]) => k !== key));
}

/** The valid entries of something read from storage or a file; whatever else it holds is dropped. */
export function validUserSites(value: unknown): UserSites {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const entries: [string, UserWord][] = [];
  for (const [key, word] of Object.entries(value)) {
    if (entries.length >= MAX_ENTRIES) break;
    const slash = key.indexOf('/');
    const valid = slash < 0 ? userKey(key) : userKey(key.slice(0, slash), key.slice(slash));
    if (valid !== null && WORDS.has(word)) entries.push([valid, word as UserWord]);
  }
  return Object.fromEntries(entries);
}

/** The person's sites as text of a file they can keep or pass on. */
export function exportUserSites(sites: UserSites): string {
  return `${JSON.stringify({ vigie: 'sites', sites }, null, 2)}\n`;
}

/** The sites of an exported file, or `null` when the text is not such a file. Never throws. */
export function importUserSites(text: string): UserSites | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null) return null;
    const { vigie, sites } = file as { vigie?: unknown; sites?: unknown };
    return vigie === 'sites' ? validUserSites(sites) : null;
  } catch {
    return null;
  }
}
