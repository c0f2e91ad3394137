/**
 * A URL as Vigie keeps it: http(s) origin and path, nothing else. Query, fragment and credentials can hold personal
 * data and prove nothing more, so they are cut before anything is stored or sent between scripts.
 * @returns null for anything that is not an http(s) URL.
 */
export function plainUrl(input: string, base?: string): string | null {
  const [, origin, path = '/'] = PLAIN.exec(input) ?? [];
  if (origin && origin.length < MAX_HOST && !REWRITTEN.test(origin + path))
    return origin + path.slice(0, MAX_PATH);
  let url: URL;
  try {
    url = new URL(input, base);
  } catch {
    return null;
  }
  // No name is longer; a page can write one all the same.
  if (!/^https?:$/.test(url.protocol) || url.hostname.length > MAX_HOST) return null;
  return url.origin + url.pathname.slice(0, MAX_PATH);
}

/**
 * What the platform's parser leaves as it is, up to the query: most links of a page, and a thousand of them would cost
 * milliseconds of a page's time. A test compares the two.
 */
const PLAIN = /^(https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,63})(\/[\w%/.,~-]*)?(?=[?#]|$)/;
/** Except dot segments, and names in punycode, which can be invalid. */
const REWRITTEN = /\/\.|%2e|xn--/i;

const MAX_HOST = 253;

/** Long enough for every path rule, short enough that a hostile page cannot fill the store. */
const MAX_PATH = 300;
