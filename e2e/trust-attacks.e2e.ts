/** Pages that fight the badge, and documents that are no pages: nothing of theirs breaks, and Vigie stays right. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BADGE } from './driver';
import { countBadges, waitForBadge } from './read';
import type { Server } from './server';
import { servicesOf, verdictIn } from './services';
import { anything, html } from './third-parties';
import { useVigie } from './use-vigie';
import { pause, until } from './wait';

const HOST = 'attaque.exemple.gouv.fr';
const FORM = '<a href="https://forms.office.com/e/x">Formulaire</a>';

interface Attack {
  script?: string;
  body?: string;
  headers?: Record<string, string>;
  /** No badge can come: the page takes it away, or is shut off. */
  without?: true;
}

const ATTACKS: Record<string, Attack> = {
  'hides it by style': {
    body: `<style>${BADGE},body>*:last-child,html>*{display:none!important;opacity:0!important}</style>`,
  },
  'covers it': {
    body: '<div style="position:fixed;inset:0;z-index:2147483647;background:red"></div>',
  },
  'removes it in a loop': {
    script: `setInterval(() => document.querySelector('${BADGE}')?.remove(), 5)`,
    without: true,
  },
  'moves and clones it in a loop': {
    script: `setInterval(() => { const b = document.querySelector('${BADGE}'); if (b) { document.body.prepend(b); if (document.querySelectorAll('${BADGE}').length < 4) document.body.append(b.cloneNode(true)); } }, 20)`,
  },
  'takes its name for an element of its own': {
    script: `customElements.define('${BADGE}', class extends HTMLElement { constructor() { super(); throw new Error('x'); } connectedCallback() { this.remove(); } })`,
  },
  'changes the prototypes': {
    script: `Object.prototype.then = (f) => f(); Object.prototype.watch = false; Array.prototype.map = () => []; Array.prototype.push = () => 0; JSON.stringify = () => '{}'; Map.prototype.set = () => {}; Element.prototype.attachShadow = () => { throw new Error('x') }; window.URL = class {}; delete window.MutationObserver; Element.prototype.closest = () => document.body;`,
  },
  'watches every change and writes back': {
    script: `let n = 0; new MutationObserver(() => { if (n++ < 200) document.documentElement.setAttribute('data-n', n) }).observe(document, { subtree: true, childList: true, attributes: true })`,
  },
  'allows nothing (CSP)': {
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; base-uri 'none'" },
  },
  'is a sandbox': { headers: { 'content-security-policy': 'sandbox' }, without: true },
  'asks for trusted types': {
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'clobbers names': {
    body: '<form id="body"><input name="head"><input name="querySelectorAll"><input name="documentElement"></form><img name="links"><img name="forms"><img name="readyState">',
  },
};
const DOCUMENTS: Record<string, [type: string, body: string]> = {
  svg: [
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><a href="https://forms.office.com/e/x"><text y="20">x</text></a></svg>',
  ],
  xml: [
    'application/xml',
    '<?xml version="1.0"?><liste><a href="https://forms.office.com/e/x"/></liste>',
  ],
  text: ['text/plain', 'https://forms.office.com/e/x'],
  json: ['application/json', '{"a":"https://forms.office.com/e/x"}'],
  pdf: [
    'application/pdf',
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>',
  ],
};
const names = Object.keys(ATTACKS);

function serve(server: Server): void {
  server.on('*', anything);
  server.on(HOST, (asked) => {
    const attack = ATTACKS[names[Number(asked.path.slice(1))] ?? ''];
    const document = DOCUMENTS[asked.path.slice(1)];
    if (document) return { headers: { 'content-type': document[0] }, body: document[1] };
    if (!attack) return anything(asked);
    const script = `<script>window.errors = []; addEventListener('error', (e) => errors.push(e.message)); addEventListener('unhandledrejection', (e) => errors.push(String(e.reason)));${attack.script ?? ''}</script>`;
    return html(
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Attaque</title><link rel="icon" href="data:,">${script}</head><body><main>${FORM}</main>${attack.body ?? ''}</body></html>`,
      attack.headers,
    );
  });
}

/** Errors that the page heard of: an extension’s own failure in a page must not reach it. */
const errorsOf = (page: Page): Promise<string[]> =>
  page
    .evaluate(() => (window as unknown as { errors?: string[] }).errors)
    .then(
      (errors) => errors ?? [],
      () => [],
    );

describe('a page that', () => {
  const tested = useVigie(serve, { allSites: true });

  it.each(names.map((name, i) => [name, i] as const))('%s', async (name, i) => {
    const { vigie } = tested;
    const page = await vigie.open(`https://${HOST}/${i}`);
    await vigie.verdictOf(page);
    const { state } = await until('the toolbar', async () => {
      const shown = await vigie.shown(page);
      return shown.badge === '1' && shown;
    });
    expect(servicesOf(verdictIn(state).counted)).toEqual(['ms-forms workspace declared']);
    if (!ATTACKS[name]!.without && !/custom|own|prototypes|clones/.test(name))
      await waitForBadge(vigie.driver, page);
    else await pause(500);
    expect(
      (await errorsOf(page)).filter(
        (error) => error !== 'Uncaught Error: x' && error !== 'Error: x',
      ),
    ).toEqual([]);
    // It still is alive, and no badge multiplied by itself.
    if (!/sandbox|prototypes/.test(name))
      expect(await countBadges(page)).toBeLessThanOrEqual(/clones/.test(name) ? 4 : 1);
    await page.close();
  });

  it.each(Object.keys(DOCUMENTS))('is %s and no page stays as it is', async (kind) => {
    const { vigie } = tested;
    const page = await vigie.open('about:blank');
    await page.goto(`https://${HOST}/${kind}`, { waitUntil: [] }).catch(() => {});
    await pause(800);
    expect((await vigie.shown(page)).badge).toBe('');
    expect(
      await page.evaluate((name) => document.querySelectorAll(name).length, BADGE).catch(() => 0),
    ).toBe(0);
    await page.close();
  });
});
