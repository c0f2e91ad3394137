/** A page cannot tell that Vigie is there, unless the badge is shown on it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BADGE } from './driver';
import { countBadges, waitForBadge } from './read';
import type { Server } from './server';
import { anything, html } from './third-parties';
import { probe } from './trust-probe';
import { BROWSER, useVigie } from './use-vigie';
import { pause, until } from './wait';

/** Run by the page itself before anything else, and again when asked. */
const WATCH = `<script>
  const names = () => Object.getOwnPropertyNames(window).sort();
  window.spied = { messages: 0, before: 0, calls: [], mutations: [], entries: [], violations: [] };
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => spied.entries.push(...list.getEntries().map((entry) => type + ' ' + JSON.stringify([entry, entry.scripts])))).observe({ type, buffered: true });
  addEventListener('securitypolicyviolation', (event) => spied.violations.push(event.violatedDirective));
  addEventListener('error', (event) => spied.violations.push(event.message));
  addEventListener('unhandledrejection', (event) => spied.violations.push(String(event.reason)));
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
const STRICT = 'https://stricte.exemple.gouv.fr/montre';
/** No extension has these. */
const INVENTED = {
  chromium: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
  firefox: 'moz-extension://99999999-2222-4333-8444-555555555555',
};
/** The parser puts in the elements one after the other. */
const OWN =
  /^(?:#document|HTML|HEAD|BODY|P|A|SCRIPT) +(?:#comment|HTML|HEAD|BODY|META|TITLE|LINK|SCRIPT|P|A|#text|,)*$/;
/** How a parser writes the page down again. */
const PARSED = (sent: string): string => sent.replace('<!doctype html>', '');
const SHOWN = 'https://espion.exemple.gouv.fr/montre';

function serve(server: Server): void {
  server.on('*', anything);
  server.on(new URL(STRICT).host, (asked) =>
    asked.path === '/montre'
      ? html(page('<a href="https://forms.office.com/e/x">x</a>'), {
          'content-security-policy':
            "default-src 'none'; img-src data:; script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /rapport",
        })
      : anything(asked),
  );
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

/** What the page sees of its world. */
function look(tab: Page): Promise<Record<string, unknown>> {
  return tab.evaluate(() => {
    const { spied, before } = window as unknown as {
      spied: { entries: string[] };
      before: string[];
    };
    const styled = getComputedStyle(document.documentElement);
    return {
      ...(JSON.parse(JSON.stringify(spied)) as object),
      entries: spied.entries.filter((entry) => /extension:|vigie/i.test(entry)),
      globals: Object.getOwnPropertyNames(window)
        .filter((name) => !before.includes(name))
        .sort(),
      markup: document.documentElement.outerHTML,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      style: [...styled].filter((name) => name.startsWith('--')),
      defined: customElements.get('vigie-badge') !== undefined,
      runtime: typeof (window as unknown as { browser?: unknown }).browser,
    };
  });
}

/** What a page sees that Vigie has not touched, besides its own markup and mutations. */
const UNTOUCHED = {
  messages: 0,
  calls: [],
  entries: [],
  violations: [],
  globals: ['before'],
  sheets: 0,
  style: [],
  defined: false,
};

describe('what a page can tell', () => {
  const tested = useVigie(serve, { allSites: true });

  it.each(Object.entries(PLACES))('%s: nothing', async (_, [url, body]) => {
    const { vigie } = tested;
    const tab = await vigie.open(url);
    await until('the answer', async () =>
      ['out-of-scope', 'verdict'].includes((await vigie.shown(tab)).state.kind),
    );
    await pause(1000);
    const seen = await look(tab);
    expect(seen).toMatchObject(UNTOUCHED);
    // What the page was sent is what it is; only its own parser changed it.
    expect(seen['markup']).toBe(PARSED(page(body)));
    expect((seen['mutations'] as string[]).filter((line) => !OWN.test(line))).toEqual([]);
    expect(JSON.stringify({ ...seen, markup: '' })).not.toMatch(/vigie/i);
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
    const seen = await look(tab);
    expect(seen).toMatchObject(UNTOUCHED);
    const changes = (seen['mutations'] as string[]).filter((line) => !OWN.test(line));
    // One element at the end of the page, by itself: nothing told of it before.
    expect(changes).toEqual([`HTML ${BADGE.toUpperCase()}`]);
    expect(await countBadges(tab)).toBe(1);
    await tab.close();
  });

  it('the strictest policy hears of no violation, and reports none', async () => {
    const { vigie, server } = tested;
    const tab = await vigie.open(STRICT);
    await waitForBadge(vigie.driver, tab);
    await pause(500);
    expect(await look(tab)).toMatchObject({ violations: [] });
    expect(server.log.filter(({ path }) => path === '/rapport')).toEqual([]);
    await tab.close();
  });

  it('files of an extension that is there are refused as those of one that is not', async () => {
    const { vigie } = tested;
    const tab = await vigie.open(SHOWN);
    const real = await probe(tab, vigie.driver.origin);
    const invented = await probe(tab, INVENTED[BROWSER]);
    expect(real.length).toBeGreaterThan(50);
    // Firefox tells a worker's page in another way that an address leads nowhere; but its addresses are drawn by lot at
    // the install, so that no page knows which to try.
    const same = (line: string): boolean => BROWSER === 'chromium' || !line.includes(': worker ');
    expect(real.filter(same)).toEqual(invented.filter(same));
    expect(real.join('\n')).not.toMatch(/img load|script load|link load|status|Response/);
    await tab.close();
  });
});
