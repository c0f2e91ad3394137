/**
 * The text of a page → what the browser's observer would have seen of it. The parser used here is laxer than a
 * browser's, so the differences that matter are made good before anything is read.
 */
import { parseHTML } from 'linkedom';
import type { UrlObservation } from '../../lib/model';
import { parseLine } from '../../lib/observe/line';
import { plainUrl } from '../../lib/observe/plain-url';
import { readPage } from '../../lib/observe/read-page';
import { loadsOf } from './pages-loads';

/** With scripts on, a browser takes these for text or keeps them out of the page. */
const NOT_IN_THE_PAGE = 'noscript,template,noembed,noframes';

/** Frames written inside frames: deeper ones are nobody's page. */
const MAX_DEPTH = 3;

/**
 * @param base the document's URL
 * @param loads whether to tell as well what a browser would load for this text; false where the requests are known
 */
export function readHtml(html: string, base: string, loads: boolean): UrlObservation[] {
  return read(html, base, loads, MAX_DEPTH);
}

function read(html: string, base: string, loads: boolean, depth: number): UrlObservation[] {
  if (depth === 0) return [];
  const { document } = parseHTML(html);
  asBrowsersDo(document);
  const seen = [...readPage(document, base, rootOf(document, base))].flatMap(
    (line) => parseLine(line) ?? [],
  );
  if (loads) seen.push(...loadsOf(document, base));
  for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
    seen.push(...read(frame.getAttribute('srcdoc') ?? '', base, loads, depth - 1));
  }
  return seen;
}

/** A document's URL with its `<base>`, which a parsed file does not work out by itself. */
function rootOf(document: Document, base: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  return (href && plainUrl(href, base)) || base;
}

function asBrowsersDo(document: Document): void {
  for (const element of document.querySelectorAll(NOT_IN_THE_PAGE)) element.remove();
  for (const frame of document.querySelectorAll('iframe')) frame.replaceChildren();
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const lower = name.toLowerCase();
      if (lower !== name && !element.hasAttribute(lower))
        element.setAttribute(lower, element.getAttribute(name) ?? '');
    }
  }
}
