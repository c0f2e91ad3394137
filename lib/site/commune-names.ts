/**
 * French communes, and hospitals named after one, recognised by the name in their domain. A name is not proof (public
 * names that lapse are bought by others), so the answer is always `probable`, and only patterns that measured clean
 * are used, under French registries. Measured on 2026-11-24 on the 14,411 domains of their own that communes publish
 * under those endings, on 16,644 other registrable domains found in tracker, consent-banner and mail-provider
 * packages (444 hosts under .fr), and on the State's list of 79 lapsed public names:
 *
 * | pattern                                              | communes | others | lapsed |
 * | mairie-/ville-/commune- + name, with or without "de" | 17.5 %   | 0      | 0      |
 * | mairieNAME, NAMEmairie                               | 2.5 %    | 0      | 0      |
 * | name + département number, postcode or name          | 7.0 %    | 0      | 0      |
 * | bare name of 9 letters or more, several words        | 27 %     | 0      | 3      |
 * | bare name of 10 letters or more, one word            | 9 %      | 0      | 0      |
 * | shorter bare name                                    | 25 %     | 31     | 2      | never used
 *
 * "Saint-Laurent" or "Sainte-Marie" alone are brands and private schools as often as communes: never used bare.
 */
import { DEPARTEMENTS, NOT_COMMUNES } from '../catalog/sites/fr/name-words';
import { findName } from './name-list';

/** Endings of French registries: a name under them can be claimed back by the commune that bears it. */
const TLDS: ReadonlySet<string> = new Set(
  'fr re bzh alsace corsica gp mq gf yt pm nc pf'.split(' '),
);

/** Names of communes, looked up by slug. */
export interface CommuneNames {
  /** The commune's own name for a slug without hyphens (`saintetienne`), or null. */
  find(slug: string): string | null;
}

/** Communes from the text of the `communes.txt` asset: one real name a line, sorted by slug. */
export function communesFrom(bytes: Uint8Array): CommuneNames {
  return { find: (slug) => findName(bytes, slug) };
}

/** What a domain's name says. */
export interface NameHit {
  sector: 'local' | 'health';
  name: string;
  /** The pattern, for the person who asks why. */
  rule: string;
}

const NUMBER = '(?:0[1-9]|[1-8]\\d|9[0-5]|2[ab]|97[1-6])';
const PREFIX = /^(?:(?:mairie|commune|village)-?(?:de-?|d-?|du-?|des-?)?|ville-(?:de-?|d-?|du-?|des-?)?|villed(?:e|es|u)-?)/;
const SHORT_PREFIX = /^(?:mairie|commune|ville|village)-/;
const BARE_PREFIX = /^mairie/;
const END = /-?(?:mairie|commune)$/;
const HOSPITAL = /^(?:ch|chu|chr|chru|chi)-/;
const PLACE = new RegExp(`-?(?:${NUMBER}(?:\\d{3})?)$`);

/** "Commune de Rennes", "Commune d’Albi", "Commune du Mans", "Commune des Sables-d’Olonne". */
export function communeTitle(name: string): string {
  const typed = name.replaceAll("'", '’');
  const article = /^(Les?) (.+)$/.exec(typed);
  if (article) return `Commune ${article[1] === 'Le' ? 'du' : 'des'} ${article[2]}`;
  return /^[aeiouyéèêîœ]/i.test(typed) ? `Commune d’${typed}` : `Commune de ${typed}`;
}

/** Whether a bare name is long and odd enough to mean the commune. */
function unambiguous(name: string, slug: string): boolean {
  const words = name.split(/[-' ]/);
  if (NOT_COMMUNES.has(slug) || /^Saintes?$/.test(words[0]!) && words.length <= 2) return false;
  if (/^Sainte?$/.test(words[0]!) && words.length <= 2) return false;
  return slug.length >= (words.length > 1 ? 9 : 10);
}

/**
 * The commune (or hospital) whose name makes up the registrable domain of a normal host, or null. Asked only of hosts
 * that no rule and no list knows.
 */
export function nameHit(domain: string, communes: CommuneNames): NameHit | null {
  const dot = domain.indexOf('.');
  if (!TLDS.has(domain.slice(dot + 1))) return null;
  const label = domain.slice(0, dot);
  const find = (text: string) => {
    const slug = text.replaceAll('-', '');
    if (slug.length < 3) return null;
    return communes.find(text.replaceAll(/(^|-)st(e?)-/g, '$1saint$2').replaceAll('-', ''));
  };
  const commune = (name: string | null, rule: string): NameHit | null =>
    name ? { sector: 'local', name: communeTitle(name), rule } : null;

  if (HOSPITAL.test(label)) {
    const name = find(label.replace(HOSPITAL, ''));
    return name ? { sector: 'health', name: `Centre hospitalier : ${name}`, rule: 'ch-NAME' } : null;
  }
  for (const prefix of [PREFIX, SHORT_PREFIX, BARE_PREFIX]) {
    if (!prefix.test(label)) continue;
    const rest = label.replace(prefix, '');
    const hit = commune(find(rest) ?? find(rest.replace(PLACE, '')), 'mairie/ville/commune + NAME');
    if (hit) return hit;
  }
  if (END.test(label)) return commune(find(label.replace(END, '')), 'NAME + mairie');
  if (PLACE.test(label)) return commune(find(label.replace(PLACE, '')), 'NAME + number');
  const name = find(label);
  if (name) return unambiguous(name, label.replaceAll('-', '')) ? commune(name, 'long NAME') : null;
  for (let at = label.indexOf('-'); at > 0; at = label.indexOf('-', at + 1)) {
    if (DEPARTEMENTS.has(label.slice(at + 1).replaceAll('-', ''))) {
      return commune(find(label.slice(0, at)), 'NAME + département');
    }
  }
  return null;
}
