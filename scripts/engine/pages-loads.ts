/**
 * What a browser would load for the text of a page, where no requests were recorded: scripts, styles, fonts, images.
 * What it loads only in some cases (late images, a rule that may not apply, a script that another one brings in) is
 * pending, as it is for everything that is written in a page but was not seen to be contacted.
 */
import type { UrlObservation } from '../../lib/model';
import { plainUrl } from '../../lib/observe/plain-url';
import { importsOf, urlsOf, withoutComments } from './pages-css';

/** Relations that make the browser fetch the address. */
const FETCHED =
  /(?:^|\s)(?:stylesheet|icon|apple-touch-icon|apple-touch-icon-precomposed|manifest|preload|modulepreload|prefetch)(?:\s|$)/i;

/** Types of scripts that run. */
const RUNS = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** `x.src = "https://…"` and `(window, document, "script", "https://…")`: the two ways in which tags bring themselves in. */
const BROUGHT_IN =
  /(?:\.src\s{0,9}=|,\s{0,9}['"]script['"]\s{0,9},)\s{0,9}['"]((?:https?:)?\/\/[^'"\s]+)/g;

/**
 * @param document a parsed page without its inert parts
 * @param base the document's URL, used with its `<base>`
 */
export function loadsOf(document: Document, base: string): UrlObservation[] {
  const root =
    plainUrl(document.querySelector('base[href]')?.getAttribute('href') ?? '', base) ?? base;
  const found: UrlObservation[] = [];
  const add = (raw: string | null | undefined, pending: boolean): void => {
    const url = raw ? plainUrl(raw.trim(), root) : null;
    if (url !== null) found.push({ via: 'resource', url, ...(pending ? { pending } : {}) });
  };
  const each = (selector: string, visit: (element: Element) => void): void => {
    for (const element of document.querySelectorAll(selector)) visit(element);
  };

  each('script', (script) => {
    if (!RUNS.test(script.getAttribute('type')?.split(';')[0]?.trim() ?? '')) return;
    if (script.hasAttribute('nomodule')) return;
    if (script.hasAttribute('src')) return add(script.getAttribute('src'), false);
    for (const [, url] of withoutComments(script.textContent ?? '', '//').matchAll(BROUGHT_IN)) {
      add(url, true);
    }
  });
  each('link[href]', (link) => {
    const rel = link.getAttribute('rel') ?? '';
    if (!FETCHED.test(rel) || link.hasAttribute('disabled')) return;
    if (!/(?:^|\s)alternate(?:\s|$)/i.test(rel)) add(link.getAttribute('href'), false);
  });
  each('img,source,input[type="image" i],video,audio,track,image', (element) => {
    const pending =
      element.getAttribute('loading') === 'lazy' || ['source', 'track'].includes(element.localName);
    for (const name of ['src', 'poster', 'xlink:href']) add(element.getAttribute(name), pending);
    if (element.localName === 'image') add(element.getAttribute('href'), pending);
    for (const url of sourcesOf(element.getAttribute('srcset') ?? '')) add(url, true);
  });
  each('[background]', (element) => add(element.getAttribute('background'), false));
  each('style', (style) => {
    const css = withoutComments(style.textContent ?? '');
    for (const url of importsOf(css)) add(url, false);
    for (const url of urlsOf(css)) add(url, true);
  });
  each('[style]', (element) => {
    for (const url of urlsOf(element.getAttribute('style') ?? '')) add(url, false);
  });
  return found;
}

/** The addresses of a `srcset`, of which a browser takes one. */
function sourcesOf(srcset: string): string[] {
  return srcset.split(/,\s/).flatMap((candidate) => candidate.trim().split(/\s/)[0] || []);
}
