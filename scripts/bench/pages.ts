/** Pages of known size, like those met on public sites: mostly own links, some external ones, a few services. */
import type { Server } from '../../e2e/server';
import { anything, html } from '../../e2e/third-parties';
import { addressesOfServices } from './called';

/** URLs on a page: small, the median of French public sites, a large portal, and the largest met. */
export const SIZES = { small: 20, median: 300, large: 5_300, huge: 25_000 } as const;
export type Size = keyof typeof SIZES;
export const SIZE_NAMES = Object.keys(SIZES) as Size[];

/** A host that a suffix rule knows, and one that is nobody’s business. */
export const HOSTS = { in: 'www.banc-essai.gouv.fr', out: 'www.banc-essai-prive.com' } as const;
export type Scope = keyof typeof HOSTS;

/** Address of the page of a size. */
export const addressOf = (scope: Scope, size: Size): string => `https://${HOSTS[scope]}/${size}`;

/** How many services the popup has to show, on pages that really call as many. */
export const FINDINGS = [0, 10, 200] as const;

/** Address of the page that calls this many services. */
export const addressOfFindings = (count: number): string => `https://${HOSTS.in}/findings-${count}`;

/** Serves all the pages, and whatever they load. */
export function serveBenchPages(server: Server): void {
  server.on('*', anything);
  const pages = new Map<string, string>([
    ...SIZE_NAMES.map((size) => [`/${size}`, pageOf(SIZES[size])] as const),
    ...FINDINGS.map((count) => [`/findings-${count}`, pageCalling(count)] as const),
  ]);
  for (const host of Object.values(HOSTS)) {
    server.on(host, (asked) => {
      const page = pages.get(asked.path);
      return page === undefined ? anything(asked) : html(page);
    });
  }
}

/**
 * A page with this many addresses: one in eight leads elsewhere, one in forty to a service that Vigie knows, and up to
 * eight resources are loaded.
 */
function pageOf(urls: number): string {
  const items = Array.from({ length: urls }, (_, i) => {
    if (i % 40 === 7)
      return `<a href="https://forms.office.com/e/f${i}?s=${i}">Formulaire ${i}</a>`;
    if (i % 8 === 3)
      return `<a href="https://site-${i % 97}.example/rubrique/${i}?p=1#a">Lien ${i}</a>`;
    return `<a href="/rubrique-${i % 50}/page-${i}.html">Page ${i}</a>`;
  });
  const styles = Array.from(
    { length: Math.min(8, urls / 10) },
    (_, i) => `<link rel="stylesheet" href="https://fonts.googleapis.com/css?family=F${i}">`,
  );
  return document(styles.join(''), `<ul><li>${items.join('<li>')}</ul>`);
}

/** A page that loads a picture from each of so many services. */
function pageCalling(count: number): string {
  const site = { host: HOSTS.in, domain: HOSTS.in.replace('www.', '') };
  const pictures = addressesOfServices(count, site).map((url) => `<img src="${url}" alt="">`);
  return document('', pictures.join(''));
}

const document = (head: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Banc</title><link rel="icon" href="data:,">
${head}</head><body><main>${body}</main></body></html>`;
