/** A list of place names searched in place: one real name a line ("Saint-Étienne"), sorted by slug. */

/** A place name as it is written in domains, without hyphens: `L'Haÿ-les-Roses` gives `lhaylesroses`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, '');
}

const NEWLINE = 10;
const decoder = new TextDecoder();

/** Slug of the UTF-8 name between two offsets; most names are ASCII, and those are read without decoding. */
function slugAt(bytes: Uint8Array, start: number, end: number): string {
  let slug = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte >= 128) return slugOf(decoder.decode(bytes.subarray(start, end)));
    const lower = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    if ((lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57)) {
      slug += String.fromCharCode(lower);
    }
  }
  return slug;
}

/** The name whose slug is `slug` in UTF-8 text sorted by slug, or null. */
export function findName(bytes: Uint8Array, slug: string): string | null {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    let start = (low + high) >>> 1;
    while (start > low && bytes[start - 1] !== NEWLINE) start--;
    let end = bytes.indexOf(NEWLINE, start);
    if (end < 0) end = bytes.length;
    const key = slugAt(bytes, start, end);
    if (key === slug) return decoder.decode(bytes.subarray(start, end));
    if (key < slug) low = end + 1;
    else high = start;
  }
  return null;
}
