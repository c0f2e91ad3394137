/** Addresses in style sheets written in a page. */

/**
 * Text without its block comments; found by plain search, so that a hostile text costs no more than its length.
 * @param line also drops lines that begin with this mark
 */
export function withoutComments(text: string, line?: string): string {
  let kept = '';
  for (let at = 0; ;) {
    const start = text.indexOf('/*', at);
    kept += text.slice(at, start < 0 ? undefined : start);
    const end = start < 0 ? -1 : text.indexOf('*/', start + 2);
    if (end < 0) break;
    at = end + 2;
  }
  if (line === undefined) return kept;
  return kept
    .split('\n')
    .filter((one) => !one.trimStart().startsWith(line))
    .join('\n');
}

/** Addresses of `@import`. @param css without comments */
export function importsOf(css: string): string[] {
  const imports = css.matchAll(/@import\s{1,9}(?:url\(\s{0,9})?['"]?([^'")\s;]+)/gi);
  return [...imports].flatMap(([, url]) => url ?? []);
}

/** Addresses of `url(…)`, imports among them. @param css without comments */
export function urlsOf(css: string): string[] {
  const urls = css.matchAll(/\burl\(\s{0,9}['"]?([^'")\s]+)/gi);
  return [...urls].flatMap(([, url]) => url ?? []);
}
