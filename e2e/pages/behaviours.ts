/** Small pages that behave in ways that have broken other extensions. Served under `*.exemple.gouv.fr`. */
import type { Handler, Server } from '../server';
import { anything, html } from '../third-parties';

const DOMAIN = 'exemple.gouv.fr';

/** A page with a title and body; `head` comes first. */
export const plain = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body><h1>${title}</h1>${body}</body></html>`;

const FORM = '<p><a href="https://forms.office.com/e/AVIS">Donner son avis</a></p>';
const TAG = '<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-A"></script>';

/** Address of a behaviour. */
export const at = (name: string, path = '/'): string => `https://${name}.${DOMAIN}${path}`;

/** `other` leads away and back; the page counts how often it was brought back from the cache. */
const back = plain(
  'Retour',
  `${FORM}<a id="away" href="${at('propre')}">Ailleurs</a>
<script>addEventListener('pageshow', (e) => { document.documentElement.dataset.back = String(e.persisted); });</script>`,
  TAG,
);

/** Views change without a load. */
const route = plain(
  'Vues',
  `<div id="view">${FORM}</div>
<script>
function show(path, html) { document.getElementById('view').innerHTML = html; history.pushState({}, '', path); }
</script>`,
);

const prerender = plain(
  'Avance',
  `${FORM}<a id="next" href="/suite">Suite</a>`,
  '<script type="speculationrules">{"prerender":[{"source":"list","urls":["/suite"]}]}</script><link rel="prefetch" href="/plus-tard">',
);
const next = plain(
  'Suite',
  '<p><a href="https://docs.google.com/forms/d/e/X/viewform">Inscription</a></p>',
  TAG,
);

const framing = plain(
  'Cadre',
  `${FORM}<iframe id="inside" src="${at('cadre-interieur')}"></iframe>`,
);
const framed = plain(
  'Dans le cadre',
  '<p><a href="https://docs.google.com/forms/d/e/Y/viewform">Autre</a></p>',
  TAG,
);

const STRICT = {
  'content-security-policy':
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

/** The page's own style at its worst: tiny root font, everything hidden, huge and red. */
const styled = plain(
  'Styles',
  FORM,
  `<style>html { font-size: 62.5% } * { color: red !important; font-size: 40px !important; }
vigie-badge, body > div { display: none; opacity: 0; transform: scale(3) }</style>`,
);

/** Notes whatever happens to the document, so that a test can ask. */
const WATCHING = `<script>
window.seen = [];
new MutationObserver((all) => all.forEach((m) => seen.push(m.type + ' ' + m.target.nodeName))).observe(document, { subtree: true, childList: true, attributes: true });
window.keys = Object.getOwnPropertyNames(window).length;
</script>`;

const PAGES: Record<string, string> = {
  retour: back,
  vues: route,
  avance: prerender,
  cadre: framing,
  'cadre-interieur': framed,
  styles: styled,
  propre: plain('Propre', '<p>Rien ici.</p>'),
  formulaire: plain('Formulaire', FORM),
};

/** Serves all of them. */
export function serveBehaviours(server: Server): void {
  server.on('*', anything);
  for (const [name, body] of Object.entries(PAGES)) {
    server.on(`${name}.${DOMAIN}`, (asked) => (asked.path === '/' ? html(body) : anything(asked)));
  }
  const ahead: Handler = (asked) => html(asked.path === '/' ? prerender : next);
  server.on(`avance.${DOMAIN}`, ahead);
  server.on(`stricte.${DOMAIN}`, () => html(plain('Stricte', FORM), STRICT));
  server.on('www.exemple-prive.com', () => html(plain('Privé', FORM, WATCHING + TAG)));
}
