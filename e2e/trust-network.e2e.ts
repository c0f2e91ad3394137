/**
 * Nothing leaves: what a browser with Vigie asks for, page after page, is what the same browser asks for without it.
 * `VIGIE_PAGES=200` for the long run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from './browsers';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { makeInertExtension } from './inert-extension';
import { startServer, type Server } from './server';
import { anything, html } from './third-parties';
import { BROWSER, useVigie } from './use-vigie';

const PAGES = Number(process.env['VIGIE_PAGES'] ?? 60);
/** In scope by suffix, by what the page says of itself, and nobody’s business, in turn. */
const HOSTS = [
  'www.essai.gouv.fr',
  'www.ecole-essai.fr',
  'www.magasin-essai.com',
  'enseignement.essai.ac-paris.fr',
];
const urlOf = (page: number): string => `https://${HOSTS[page % HOSTS.length]}/page-${page}`;

function bodyOf(page: number): string {
  const services = [
    '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>',
    '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lato">',
    '<iframe src="https://www.youtube-nocookie.com/embed/x"></iframe>',
    '<a href="https://forms.office.com/e/x">Avis</a><a href="mailto:mairie@gmail.com">Écrire</a>',
    '<img src="https://d111111abcdef8.cloudfront.net/i.png" alt="">',
    '<script type="application/ld+json">{"@type":"School","name":"École Essai","url":"https://www.ecole-essai.fr/"}</script>',
  ];
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${page}</title><link rel="icon" href="data:,">
${services.filter((_, i) => (page >> i) & 1 || i === page % services.length).join('')}
${Array.from({ length: page % 30 }, (_, i) => `<a href="/${i}">${i}</a><a href="https://ailleurs-${i}.example/">x</a>`).join('')}`;
}

function serve(server: Server): void {
  server.on('*', anything);
  for (const host of HOSTS) {
    server.on(host, (asked) =>
      asked.path.startsWith('/page-') ? html(bodyOf(Number(asked.path.slice(6)))) : anything(asked),
    );
  }
}

/** Requests that the pages made, counted; the browser’s own calls home come when they like and carry none of this. */
function requests(server: Server): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { method, url, headers } of server.log) {
    if (
      headers['sec-fetch-site'] === undefined ||
      /(?:google|mozilla)[a-z.-]*\.(?:com|org|net)\/(?!css|gtag)/.test(url)
    )
      continue;
    const line = `${method} ${url} ${headers.referer ?? ''}`;
    counted[line] = (counted[line] ?? 0) + 1;
  }
  return counted;
}

describe('requests', () => {
  const tested = useVigie(serve, { allSites: true });
  const dir = mkdtempSync(path.join(tmpdir(), 'vigie-without-'));
  let without: Record<string, number>;

  beforeAll(async () => {
    makeInertExtension(dir);
    const server = await startServer();
    serve(server);
    const start = BROWSER === 'chromium' ? startChromium : startFirefox;
    const driver = await start({
      program: findBrowser(BROWSER),
      extension: dir,
      language: 'fr',
      headless: true,
      server,
    });
    const page = await driver.browser.newPage();
    for (let i = 0; i < PAGES; i++) await page.goto(urlOf(i));
    without = requests(server);
    await driver.close();
    await server.close();
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it(`of ${PAGES} pages are the same with Vigie and without`, async () => {
    const { vigie, server } = tested;
    const first = await vigie.open(urlOf(0));
    // Vigie is at work: this page has something to show.
    const { state } = await vigie.verdictOf(first);
    expect(state).toMatchObject({ kind: 'verdict' });
    await first.close();
    server.log.length = 0;
    const page = await vigie.open(urlOf(0));
    for (let i = 1; i < PAGES; i++) await page.goto(urlOf(i));
    expect(Object.keys(without).length).toBeGreaterThan(PAGES);
    expect(requests(server)).toEqual(without);
    await page.close();
  });
});
