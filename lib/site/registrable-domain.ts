/** The part of psl used here; its own types describe the ES module, and this loads the CommonJS one. */
interface Psl {
  get(host: string): string | null;
}

let psl: Psl | undefined;

/**
 * psl builds a Map of 9,776 rules when its module is evaluated (18–32 ms), and a Chrome service worker can neither
 * import() later nor afford that at each wake-up. The bundler wraps a CommonJS module in a function that runs at the
 * first `require`, so the list costs only its download (1.4 ms) until a domain is really asked for.
 */
function load(): Psl {
  return (psl ??= require('psl') as Psl);
}

const memo = new Map<string, string>();
const MEMO_MAX = 2000;

/**
 * Registrable domain (eTLD+1) of a normal host (see `normalHost`), private suffixes of the Public Suffix List
 * included (`x.github.io` stays itself). A host that is itself a public suffix, and anything psl does not know, is its
 * own domain.
 */
export function registrableDomain(host: string): string {
  const known = memo.get(host);
  if (known !== undefined) return known;
  // psl reads 127.0.0.1 as a domain "0.1".
  const domain = /^[\d.]+$|:/.test(host) ? host : (load().get(host) ?? host);
  if (memo.size >= MEMO_MAX) memo.clear();
  memo.set(host, domain);
  return domain;
}
