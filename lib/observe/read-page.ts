/**
 * What the parsed page itself says: links, forms, frames, mailboxes. Uses selectors and attributes only, so that the
 * engine can run it on a parsed file. Internal links are skipped early: they are most of a page and prove nothing. What
 * templates hold, and what shows only without scripts, is not in a browser's document; the engine takes it out.
 */
import type { UrlObservation } from '../model';
import { lineOf } from './line';
import { plainUrl } from './plain-url';

/** Distinct URLs kept per page; the rest is said to be left out. */
export const MAX_URLS = 3000;

/**
 * Cookie and consent notices: their links are legal references, not dependencies. Only elements inside the body, since
 * pages often mark the whole body ("no-cookie-choice").
 */
const NOTICES = `:is([id],[class]):not(html,body):is(${'cookie consent tarteaucitron didomi axeptio onetrust rgpd gdpr'
  .split(' ')
  .map((word) => `[id*=${word} i],[class*=${word} i]`)
  .join()})`;

/** Types of scripts that the browser runs. */
const RUNS = /^((text|application)\/javascript|module|)$/i;

/** Where `<meta http-equiv="refresh" content="0; url=…">` leads. */
const REFRESH = /^\s*[\d.]*\s*[;,]?\s*url\s*=\s*['"]?([^'"]+)/i;

/**
 * Links that may lead elsewhere, as `LOCAL` below judges it. A page can have 20,000 of its own: the browser leaves
 * them out without making an object of each for us.
 */
const LINKS = '[href]:is(a,area)';
const FOREIGN_LINKS = `${LINKS}:not([href^="#"],[href^="?"],[href^="/"]:not([href^="//"],[href^="/\\\\"]))`;

/**
 * What else can lead elsewhere: asked in one go, since each question walks through the whole page. What most of a page
 * is made of is passed over first.
 */
const OTHERS =
  ':not(a,li,ul,p,div,span,img,td,tr):is(form[action],[formaction],iframe,frame,embed[src],object[data],script,link[rel~="preconnect" i],meta[http-equiv="refresh" i])';

const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-litespeed-src',
  'data-cookieblock-src',
  'data-cmp-src',
];

/**
 * Reads a document.
 * @param base the document's URL.
 * @param root the URL that relative links start from: `document.baseURI` in a browser.
 * @returns lines (line.ts) of external URLs only, without duplicates, links first, each kind in page order, at most
 *   {@link MAX_URLS}.
 */
export function readPage(document: Document, base: string, root: string): Set<string> {
  const found = new Set<string>();
  const own = hostIn(plainUrl(base));
  const rootIsOwn = hostIn(plainUrl(root)) === own;

  const add = (via: UrlObservation['via'], raw: string | null, pending?: boolean): boolean => {
    if (!raw || found.size >= MAX_URLS || (rootIsOwn && LOCAL.test(raw))) return false;
    const url = plainUrl(raw, root);
    if (!url || isAt(url, own)) return false;
    found.add(lineOf(via, url, pending));
    return true;
  };
  /** The first of these attributes that leads elsewhere: written, not contacted. */
  const firstOf = (element: Element, via: UrlObservation['via'], names: string[]): boolean =>
    names.some((name) => add(via, element.getAttribute(name), true));

  const links = new Set<string>();
  const inNotice = new Set<Element>();
  for (const notice of document.querySelectorAll(NOTICES)) {
    // What is in one is in those around it.
    if (notice.parentElement?.closest(NOTICES)) continue;
    for (const link of notice.querySelectorAll(LINKS)) inNotice.add(link);
  }
  for (const element of document.querySelectorAll(rootIsOwn ? FOREIGN_LINKS : LINKS)) {
    const href = element.getAttribute('href')!;
    if (links.has(href) || inNotice.has(element)) continue;
    links.add(href);
    if (/^mailto:/i.test(href)) {
      for (const domain of mailDomains(href)) found.add(lineOf('link', `mailto:@${domain}`));
    } else add('link', href);
  }

  const visit = (element: Element): void => {
    const attribute = (name: string): string | null => element.getAttribute(name);
    const { localName } = element;
    add('form', attribute('formaction'));
    if (localName === 'form') add('form', attribute('action'));
    // Consent tools hold scripts back: by a type that does not run, or with the address kept aside.
    else if (localName === 'script')
      firstOf(element, 'resource', RUNS.test(attribute('type') ?? '') ? LAZY : ['src', ...LAZY]);
    // Not dns-prefetch: that asks for a name and contacts nobody.
    else if (localName === 'link') add('resource', attribute('href'), true);
    else if (localName === 'meta')
      add('redirect', REFRESH.exec(attribute('content') ?? '')?.[1] ?? null, true);
    else if (/frame|embed|object/.test(localName)) {
      // A frame with its own text shows that first: a picture to click, as a rule.
      const lazy = attribute('loading') === 'lazy' || element.hasAttribute('srcdoc');
      if (!add('frame', attribute('src') ?? attribute('data'), lazy))
        firstOf(element, 'frame', LAZY);
    }
  };
  document.querySelectorAll(OTHERS).forEach(visit);
  return found;
}

/** Domains of a mailto link's recipients; the people's names before the @ are never kept. */
function mailDomains(href: string): string[] {
  const [recipients = ''] = href.slice('mailto:'.length).split('?');
  return recipients.split(/,|%2c/i).flatMap((recipient) => {
    const domain = /(?:@|%40)([a-z0-9.-]+\.[a-z]{2,})\.?\s*>?$/i.exec(recipient.trim())?.[1];
    return domain ? [domain.toLowerCase()] : [];
  });
}

const LOCAL = /^(?:[#?]|\/(?![/\\]))/;

/** Host of a plain URL, which holds no credentials: not worth a second parse. */
function hostIn(plain: string | null): string {
  return plain?.split('/')[2]?.replace(/:\d+$/, '') ?? '';
}

/** Whether a plain URL is on a host, on whatever port. */
function isAt(plain: string, host: string): boolean {
  const start = plain.indexOf('/') + 2;
  return plain.startsWith(host, start) && /[/:]/.test(plain[start + host.length] ?? '');
}
