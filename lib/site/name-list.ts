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

/** The name whose slug is `slug` in UTF-8 text sorted by slug, or null. */
export function findName(bytes: Uint8Array, slug: string): string | null {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    let start = (low + high) >>> 1;
    while (start > low && bytes[start - 1] !== NEWLINE) start--;
    let end = bytes.indexOf(NEWLINE, start);
    if (end < 0) end = bytes.length;
    const name = decoder.decode(bytes.subarray(start, end));
    const key = slugOf(name);
    if (key === slug) return name;
    if (key < slug) low = end + 1;
    else high = start;
  }
  return null;
}
