/**
 * A list of place names searched in place: real names ("Saint-Étienne") in the order of their slugs.
 *
 * Each name follows a control character. After a line end it is written whole; after any other, the character says how
 * many characters it takes over from the name before: VT (11) none, FF (12) one, up to US (31). So text with a name a
 * line is a list too, and scripts/sites/front-coded.ts writes the shorter form: two fifths of the bytes less, four
 * fifths as many once compressed. A search halves its way to the nearest line end and walks from there.
 */

/** A place name as it is written in domains, without hyphens: `L'Haÿ-les-Roses` gives `lhaylesroses`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, '');
}

const NEWLINE = 10;
/** The control character that takes nothing over. */
export const TAKES_NONE = 11;
/** As many characters as a name can take over from the one before. */
export const TAKES_MOST = 20;

const decoder = new TextDecoder();

/** Slug of a name; most are ASCII letters, and those need no normalisation. */
function slugFast(name: string): string {
  let slug = '';
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= 128) return slugOf(name);
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    if ((lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57)) {
      slug += String.fromCharCode(lower);
    }
  }
  return slug;
}

/** The name that starts at `start`, with what it takes over from `previous`, and where the next one's control is. */
function readName(bytes: Uint8Array, start: number, previous: string): [name: string, end: number] {
  const control = start > 0 ? bytes[start - 1]! : NEWLINE;
  let end = start;
  let ascii = true;
  while (end < bytes.length && bytes[end]! > 31) {
    if (bytes[end]! > 127) ascii = false;
    end++;
  }
  let rest = '';
  if (ascii) for (let i = start; i < end; i++) rest += String.fromCharCode(bytes[i]!);
  else rest = decoder.decode(bytes.subarray(start, end));
  return [control > NEWLINE ? previous.slice(0, control - TAKES_NONE) + rest : rest, end];
}

/** The names whose slugs are `slug` or come after it, in order, each with its slug. */
export function* namesFrom(
  bytes: Uint8Array,
  slug: string,
): Generator<readonly [slug: string, name: string]> {
  // The last name written whole whose slug comes before: the search ends with `low` after its line end.
  let low = 0;
  let high = bytes.length;
  let from = 0;
  while (low < high) {
    let start = (low + high) >>> 1;
    while (start > low && bytes[start - 1] !== NEWLINE) start--;
    const [name] = readName(bytes, start, '');
    if (slugFast(name) < slug) {
      from = start;
      const end = bytes.indexOf(NEWLINE, start);
      low = end < 0 ? bytes.length : end + 1;
    } else {
      high = start;
    }
  }
  let previous = '';
  for (let start = from; start < bytes.length;) {
    const [name, end] = readName(bytes, start, previous);
    const key = slugFast(name);
    if (key >= slug) yield [key, name];
    previous = name;
    start = end + 1;
  }
}

/** The name whose slug is `slug`, or null. */
export function findName(bytes: Uint8Array, slug: string): string | null {
  for (const [key, name] of namesFrom(bytes, slug)) return key === slug ? name : null;
  return null;
}

/** A list of names, as those who look names up in it see it. */
export interface NameList {
  /** The line of a slug, or null. */
  find(slug: string): string | null;
  /** The lines from a slug on, in order. */
  from(slug: string): Iterable<readonly [slug: string, line: string]>;
}

/** The list that bytes hold. */
export function nameListFrom(bytes: Uint8Array): NameList {
  return { find: (slug) => findName(bytes, slug), from: (slug) => namesFrom(bytes, slug) };
}
