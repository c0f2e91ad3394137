/** A page cannot tell that Vigie is there, unless the badge is shown on it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BADGE } from './driver';
import { countBadges } from './read';
import type { Server } from './server';
import { anything, html } from './third-parties';
import { useVigie } from './use-vigie';
import { pause, until } from './wait';

/** Run by the page itself before anything else, and again when asked. */
const WATCH = `<script>
  const names = () => Object.getOwnPropertyNames(window).sort();
  window.spied = { messages: 0, before: 0, calls: [], mutations: [] };
  addEventListener('message', () => spied.messages++);
  for (const name of ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'addEventListener']) {
    const real = Document.prototype[name] ?? EventTarget.prototype[name];
    const owner = Document.prototype[name] && Object.hasOwn(Document.prototype, name) ? Document.prototype : EventTarget.prototype;
    owner[name] = function (...args) { spied.calls.push(name); return real.apply(this, args); };
  }
  for (const object of [history, performance, customElements]) for (const name of ['pushState', 'getEntriesByType', 'define'])
    if (object[name]) { const real = object[name]; object[name] = function (...args) { spied.calls.push(name); return real.apply(this, args); }; }
  new MutationObserver((list) => { for (const { target, addedNodes, attributeName } of list) spied.mutations.push(target.nodeName + ' ' + (attributeName ?? '') + [...addedNodes].map((n) => n.nodeName)); })
    .observe(document, { subtree: true, childList: true, attributes: true });
  window.before = names();
</script>`;
const page = (body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Espion</title><link rel="icon" href="data:,">${WATCH}</head><body><p>Texte</p>${body}<script>spied.parsed = true</script></body></html>`;
const PLACES = {
  'out of scope': ['https://www.espion-prive.com/', '<a href="https://forms.office.com/e/x">x</a>'],
  'in scope, nothing found': [
    'https://espion.exemple.gouv.fr/rien',
    '<a href="https://www.exemple.fr/">x</a>',
  ],
  'in scope by its own word only': [
    'https://www.ecole-espion.fr/',
    '<script type="application/ld+json">{"@type":"School","name":"École Espion"}</script><a href="https://forms.office.com/e/x">x</a>',
  ],
} as const;
const SHOWN = 'https://espion.exemple.gouv.fr/montre';

function serve(server: Server): void {
  server.on('*', anything);
  for (const [url, body] of Object.values(PLACES)) {
    const { host, pathname } = new URL(url);
    server.on(host, (asked) =>
      asked.path === pathname
        ? html(page(body))
        : asked.path === '/montre'
          ? html(page('<a href="https://forms.office.com/e/x">x</a>'))
          : anything(asked),
    );
  }
}

/** What the page sees of its world; the extension’s address is what an attacker would try first. */
function look(tab: Page, origin: string): Promise<object> {
  return tab.evaluate(
    async (base, files) => {
      const spied = window as unknown as { spied: Record<string, unknown>; before: string[] };
      const probe = async (file: string): Promise<string> => {
        try {
          await fetch(`${base}/${file}`);
          return `${file} answers`;
        } catch {
          return 'refused';
        }
      };
      const image = (file: string): Promise<string> =>
        new Promise((resolve) => {
          const element = document.createElement('img');
          element.addEventListener('load', () => resolve(`${file} loads`));
          element.addEventListener('error', () => resolve('refused'));
          element.src = `${base}/${file}`;
        });
      const seen = JSON.parse(JSON.stringify(spied.spied)) as Record<string, unknown>;
      return {
        ...seen,
        globals: Object.getOwnPropertyNames(window)
          .filter((name) => !spied.before.includes(name))
          .sort(),
        elements: [...document.querySelectorAll('*')].map((e) => e.localName).join(' '),
        defined: customElements.get('vigie-badge') === undefined,
        entries: performance
          .getEntriesByType('resource')
          .map((e) => e.name)
          .filter((name) => /extension/.test(name)),
        runtime: typeof (window as unknown as { browser?: unknown }).browser,
        probes: [
          ...new Set([
            ...(await Promise.all(files.map(probe))),
            ...(await Promise.all(files.map(image))),
          ]),
        ],
      };
    },
    origin,
    [
      'manifest.json',
      'observer.js',
      'badge.js',
      'popup.html',
      'icon/16.png',
      'networks.bin',
      '_locales/fr/messages.json',
    ],
  );
}

describe('what a page can tell', () => {
  const tested = useVigie(serve, { allSites: true });

  it.each(Object.entries(PLACES))('%s: nothing', async (_, [url]) => {
    const { vigie } = tested;
    const tab = await vigie.open(url);
    await until('the answer', async () =>
      ['out-of-scope', 'verdict'].includes((await vigie.shown(tab)).state.kind),
    );
    await pause(1000);
    const seen = await look(tab, vigie.driver.origin);
    expect(seen).toMatchObject({
      messages: 0,
      calls: [],
      globals: ['before'],
      defined: true,
      entries: [],
      probes: ['refused'],
    });
    expect(JSON.stringify(seen)).not.toMatch(/vigie/i);
    await tab.close();
  });

  it('the badge adds one element and nothing else', async () => {
    const { vigie } = tested;
    const tab = await vigie.open(SHOWN);
    // Not looked for in the page: that would count as Vigie's own doing.
    await until('the badge', () =>
      tab.evaluate((name) => {
        const { spied } = window as unknown as { spied: { mutations: string[] } };
        return spied.mutations.some((line) => line.toLowerCase().includes(name));
      }, BADGE),
    );
    const seen = (await look(tab, vigie.driver.origin)) as Record<string, unknown>;
    expect(seen).toMatchObject({
      messages: 0,
      calls: [],
      globals: ['before'],
      defined: true,
      entries: [],
      probes: ['refused'],
    });
    expect(
      String(seen['elements'])
        .split(' ')
        .filter((name) => name.startsWith('vigie')),
    ).toEqual([BADGE]);
    expect(await countBadges(tab)).toBe(1);
    await tab.close();
  });
});
