/**
 * Packs: sorted, newline-separated ASCII text, one body a line, `domain TAB code [TAB name]`, searched in place as
 * bytes. Nothing is parsed when a pack is loaded, an answer takes about half a microsecond, and a reviewer can read it.
 */
import type { Sector, Status } from '../model';

/** First letter of a pack line's code. */
const SECTOR_LETTERS: Readonly<Record<string, Sector>> = {
  s: 'state',
  l: 'local',
  e: 'education',
  c: 'school',
  u: 'higher-education',
  r: 'research',
  h: 'health',
  o: 'social',
  m: 'military',
  x: 'european',
  i: 'international',
};
/** Second letter of the code; public without one. */
const STATUS_LETTERS: Readonly<Record<string, Status>> = { p: 'private', '?': 'unknown' };

/** Code of a line that says that the domain is no public body. */
export const NOT_LETTER = '-';

/** Sector and status that a line's code stands for; null when it makes no sense. */
export function parseCode(code: string): { sector: Sector; status: Status } | 'not' | null {
  if (code === NOT_LETTER) return 'not';
  const sector = SECTOR_LETTERS[code.charAt(0)];
  return sector ? { sector, status: STATUS_LETTERS[code.charAt(1)] ?? 'public' } : null;
}

/** The code of a sector and a status. */
export function codeOf(sector: Sector, status: Status): string {
  const letterOf = (letters: Readonly<Record<string, string>>, value: string): string =>
    Object.keys(letters).find((letter) => letters[letter] === value) ?? '';
  return letterOf(SECTOR_LETTERS, sector) + letterOf(STATUS_LETTERS, status);
}

/** What a pack says of a domain. */
export interface PackEntry {
  domain: string;
  sector: Sector;
  status: Status;
  country: string;
  name?: string;
  /** Pack the entry comes from, e.g. `fr`. */
  pack: string;
}

/** What a pack's own record in sources.json says of all of its entries. */
export interface PackMeta {
  id: string;
  country: string;
}

/**
 * Where `classify` looks entries up. `find` takes a normal host; `not` means that the domain is known to be no public
 * body (a lapsed public name that others bought), whatever its name looks like.
 */
export interface SitePacks {
  find(host: string): PackEntry | 'not' | null;
}

const NEWLINE = 10;
const TAB = 9;
const decoder = new TextDecoder();

/** Order of the key of the line at `at` relative to `key`: negative when the line comes first. */
function compareLine(bytes: Uint8Array, at: number, key: string): number {
  for (let i = 0; ; i++) {
    const byte = bytes[at + i];
    const end = byte === undefined || byte === TAB || byte === NEWLINE;
    if (i === key.length) return end ? 0 : 1;
    if (end) return -1;
    const difference = byte - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
}

/** The fields of the line whose first field is exactly `key`, or null. `bytes` is sorted by byte value. */
export function findLine(bytes: Uint8Array, key: string): string[] | null {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    let start = (low + high) >>> 1;
    while (start > low && bytes[start - 1] !== NEWLINE) start--;
    const order = compareLine(bytes, start, key);
    let end = bytes.indexOf(NEWLINE, start);
    if (end < 0) end = bytes.length;
    if (order === 0) return decoder.decode(bytes.subarray(start, end)).split('\t');
    if (order < 0) low = end + 1;
    else high = start;
  }
  return null;
}

/** The entry of a host, or of the nearest domain above it, in one pack. Lines that make no sense are no entry. */
export function findInPack(
  bytes: Uint8Array,
  host: string,
  meta: PackMeta,
): PackEntry | 'not' | null {
  for (let at = 0; host.includes('.', at); at = host.indexOf('.', at) + 1) {
    const line = findLine(bytes, host.slice(at));
    if (!line) continue;
    const [domain = '', code = '', name] = line;
    const kind = parseCode(code);
    if (kind === 'not' || kind === null) return kind;
    const entry: PackEntry = { domain, ...kind, country: meta.country, pack: meta.id };
    return name ? { ...entry, name } : entry;
  }
  return null;
}

/** One loaded pack. */
export function packFrom(bytes: Uint8Array, meta: PackMeta): SitePacks {
  return { find: (host) => findInPack(bytes, host, meta) };
}

/** Several packs as one: the first that knows the host answers. */
export function joinPacks(packs: readonly SitePacks[]): SitePacks {
  return {
    find(host) {
      for (const pack of packs) {
        const entry = pack.find(host);
        if (entry) return entry;
      }
      return null;
    },
  };
}
