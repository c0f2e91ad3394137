/**
 * What the parsed page itself says: links, forms, frames, mailboxes. Uses selectors and attributes only, so that the
 * engine can run it on a parsed file. Internal links are skipped early: they are most of a page and prove nothing. What
 * templates hold, and what shows only without scripts, is not in a browser's document; the engine takes it out.
 */
import type { UrlObservation } from '../model';
import { plainUrl } from './plain-url';

/** Distinct URLs kept per page; the rest is said to be left out. */
export const MAX_URLS = 3000;

/**
 * Cookie and consent notices: their links are legal references, not dependencies. Only elements inside the body, since
 * pages often mark the whole body ("no-cookie-choice").
 */
const NOTICE = /cookie|consent|tarteaucitron|didomi|axeptio|onetrust|rgpd|gdpr/i;

/** Types of scripts that the browser runs. */
const RUNS = /^((text|application)\/javascript|module|)$/i;

/**
 * Links that may lead elsewhere, as `isLocal` below judges it. A page can have 20,000 of its own: the browser leaves
 * them out without making an object of each for us.
 */
const LINKS = ':is(a,area)[href]';
const FOREIGN_LINKS = `${LINKS}:not([href^="#"],[href^="?"],[href^="/"]),${LINKS}[href^="//"],${LINKS}[href^="/\\\\"]`;

const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-litespeed-src',
  'data-cookieblock-src',
  'data-cmp-src',
];

/**
 * Reads a document.
 * @param base the document's URL, used with its `<base>`.
 * @returns external URLs only, without duplicates, in page order, at most {@link MAX_URLS}.
 */
export function readPage(document: Document, base: string): UrlObservation[] {
  const found = new Map<string, UrlObservation>();
  const baseHref = document.querySelector('base[href]')?.getAttribute('href');
  const root = (baseHref && plainUrl(baseHref, base)) || base;
  const own = hostIn(plainUrl(base));
  const rootIsOwn = hostIn(plainUrl(root)) === own;

  const add = (via: UrlObservation['via'], raw: string | null, pending?: boolean): boolean => {
    if (!raw || found.size >= MAX_URLS || (rootIsOwn && isLocal(raw))) return false;
    const url = plainUrl(raw, root);
    if (!url || hostIn(url) === own) return false;
    const key = via + (pending ? '?' : ' ') + url;
    if (!found.has(key)) found.set(key, pending ? { via, url, pending } : { via, url });
    return true;
  };
  const each = (selector: string, visit: (element: Element) => void): void => {
    for (const element of document.querySelectorAll(selector)) {
      if (found.size >= MAX_URLS) return;
      visit(element);
    }
  };

  /** The first of these attributes that leads elsewhere: written, not contacted. */
  const firstOf = (element: Element, via: UrlObservation['via'], names: string[]): boolean =>
    names.some((name) => add(via, element.getAttribute(name), true));

  const links = new Set<string>();
  const isInNotice = noticesOf();
  for (const element of document.querySelectorAll(rootIsOwn ? FOREIGN_LINKS : LINKS)) {
    const href = element.getAttribute('href')!;
    if (links.has(href)) continue;
    if (isInNotice(element)) continue;
    links.add(href);
    if (/^mailto:/i.test(href)) {
      for (const domain of mailDomains(href))
        found.set(`@${domain}`, { via: 'link', url: `mailto:@${domain}` });
    } else add('link', href);
  }
  each('form[action]', (form) => add('form', form.getAttribute('action')));
  each('[formaction]', (button) => add('form', button.getAttribute('formaction')));
  each('iframe,frame,embed[src],object[data]', (frame) => {
    // A frame with its own text shows that first: a picture to click, as a rule.
    const lazy = frame.getAttribute('loading') === 'lazy' || frame.hasAttribute('srcdoc');
    if (!add('frame', frame.getAttribute('src') ?? frame.getAttribute('data'), lazy))
      firstOf(frame, 'frame', LAZY);
  });
  // Consent tools hold scripts back: by a type that does not run, or with the address kept aside.
  each('script', (script) => {
    const names = RUNS.test(script.getAttribute('type') ?? '') ? LAZY : ['src', ...LAZY];
    names.some((name) => add('resource', script.getAttribute(name), true));
  });
  // Not dns-prefetch: that asks for a name and contacts nobody.
  each('link[rel~="preconnect" i]', (hint) => add('resource', hint.getAttribute('href'), true));
  each('meta[http-equiv="refresh" i]', (meta) => {
    const target = /^\s*[\d.]*\s*[;,]?\s*url\s*=\s*['"]?([^'"]+)/i.exec(
      meta.getAttribute('content') ?? '',
    );
    add('redirect', target?.[1] ?? null, true);
  });
  return [...found.values()];
}

/** Tells whether an element is in a notice. What it learns of ancestors serves the links beside it. */
function noticesOf(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isIn = (element: Element | null): boolean => {
    if (!element || /^(?:body|html)$/.test(element.localName)) return false;
    let answer = known.get(element);
    if (answer === undefined) {
      const names = `${element.getAttribute('id')} ${element.getAttribute('class')}`;
      answer = NOTICE.test(names) || isIn(element.parentElement);
      known.set(element, answer);
    }
    return answer;
  };
  return isIn;
}

/** Domains of a mailto link's recipients; the people's names before the @ are never kept. */
function mailDomains(href: string): string[] {
  const [recipients = ''] = href.slice('mailto:'.length).split('?');
  return recipients.split(/,|%2c/i).flatMap((recipient) => {
    const domain = /(?:@|%40)([a-z0-9.-]+\.[a-z]{2,})\.?\s*>?$/i.exec(recipient.trim())?.[1];
    return domain ? [domain.toLowerCase()] : [];
  });
}

function isLocal(raw: string): boolean {
  return raw[0] === '#' || raw[0] === '?' || (raw[0] === '/' && raw[1] !== '/' && raw[1] !== '\\');
}

/** Host of a plain URL, which holds no credentials: not worth a second parse. */
function hostIn(plain: string | null): string {
  return /^https?:\/\/(\[[^\]]*\]|[^/:]*)/.exec(plain ?? '')?.[1] ?? '';
}
