/** Reads what a page says of itself: a few selectors and a bounded piece of text, at most a millisecond. */
import type { PageClues } from './clues';

/** Marks that State design systems leave: DSFR, GOV.UK, ECL, Swiss, Belgian, Italian, Dutch, Canadian. */
const DESIGN =
  '[data-fr-scheme],.fr-header,.fr-footer,.govuk-template,.govuk-footer,.ecl-site-header,.mod-mainheader,' +
  '.top-header--federal,.belgian-header,#belgium-header,.it-header-wrapper,.rijkshuisstijl,[class*="rhc-"],' +
  '#wb-bnr,gcds-header';

const TYPES =
  /^(?:https?:\/\/schema\.org\/)?((?:Government(?:Organization|Office)|CityHall|City|AdministrativeArea|EducationalOrganization|School|(?:Elementary|Middle|High)School|Preschool|CollegeOrUniversity|Hospital))$/;
const MAX_SCRIPTS = 5;
const MAX_JSON = 20_000;
const MAX_NODES = 300;
const MAX_TEXT = 6000;

/**
 * Clues of a document after parsing. Touches nothing, never throws on hostile content: JSON is parsed within size and
 * node limits, text is read from the footer only (and from the main part of a legal-notice page).
 */
export function readClues(document: Document): PageClues {
  const clues: PageClues = { types: [], design: document.querySelector(DESIGN) !== null };
  const all = (selector: string) => document.querySelectorAll(selector);

  let nodes = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || ++nodes > MAX_NODES) return;
    if (Array.isArray(value)) return value.forEach(visit);
    const node = value as Record<string, unknown>;
    for (const type of [node['@type']].flat()) add(type, node['name'], node['url']);
    Object.values(node).forEach(visit);
  };
  const add = (type: unknown, name: unknown, url: unknown): void => {
    const known = typeof type === 'string' && TYPES.exec(type)?.[1];
    if (!known || clues.types.includes(known)) return;
    clues.types.push(known);
    if (typeof name === 'string') clues.name ??= name.trim().slice(0, 120);
    if (typeof url === 'string') clues.url ??= hostOf(url, document.baseURI);
  };

  for (const script of [...all('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS)) {
    const text = script.textContent;
    if (text.length > MAX_JSON) continue;
    try {
      visit(JSON.parse(text));
    } catch {
      // Broken JSON-LD is common and says nothing.
    }
  }
  for (const item of [...all('[itemtype*="schema.org/"]')].slice(0, 20)) {
    const name = item.querySelector('[itemprop=name]')?.textContent;
    add(
      item.getAttribute('itemtype'),
      name,
      item.querySelector('a[itemprop=url]')?.getAttribute('href'),
    );
  }

  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  if (site) clues.name ??= site.slice(0, 120);
  const notice = /mentions|legal|imprint|impressum/i.test(document.location?.pathname ?? '');
  let text = '';
  for (const part of all(notice ? 'main,article,footer' : 'footer,[role=contentinfo],address')) {
    if (text.length < MAX_TEXT) text += ` ${part.textContent.slice(0, MAX_TEXT)}`;
  }
  const siren = /\bSIRE[NT]\b\D{0,20}([12]\d\d[\s.]?\d{3}[\s.]?\d{3})/i.exec(text)?.[1];
  if (siren) clues.siren = siren.replace(/\D/g, '');
  const uai = /\b(?:UAI|RNE)\b\W{0,12}(\d{7}[a-z])\b/i.exec(text)?.[1];
  if (uai) clues.uai = uai;
  return clues;
}

function hostOf(url: string, base: string): string | undefined {
  try {
    return new URL(url, base).hostname;
  } catch {
    return undefined;
  }
}
