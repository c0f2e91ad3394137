/**
 * A URL as Vigie keeps it: http(s) origin and path, nothing else. Query, fragment and credentials can hold personal
 * data and prove nothing more, so they are cut before anything is stored or sent between scripts.
 * @returns null for anything that is not an http(s) URL.
 */
export function plainUrl(input: string, base?: string): string | null {
  let url: URL;
  try {
    // A base would be parsed again for each of a thousand links.
    url = ABSOLUTE.test(input) ? new URL(input) : new URL(input, base);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  // No name is longer; a page can write one all the same.
  if (url.hostname.length > 253) return null;
  return url.origin + url.pathname.slice(0, MAX_PATH);
}

const ABSOLUTE = /^https?:\/\//i;

/** Long enough for every path rule, short enough that a hostile page cannot fill the store. */
const MAX_PATH = 300;
