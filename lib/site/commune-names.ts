/**
 * French communes, and the services named after one, recognised by the name in their domain. A name is not proof
 * (public names that lapse are bought by others), so the answer is always `probable`, and only patterns that measured
 * clean are used, under French registries. Measured on 2026-11-24 on the 14,411 domains of their own that communes
 * publish under those endings, on the 16,644 other registrable domains named in four packages (trackers, consent
 * banners, top sites, mail providers; whatever their ending), and on the State's list of 79 lapsed public names:
 *
 * | pattern                                              | communes | others | lapsed |
 * | mairie-/ville-/commune- + name, with or without "de" | 17.5 %   | 0      | 0      |
 * | mairieNAME, NAMEmairie                               | 2.5 %    | 0      | 0      |
 * | name + département number, postcode or name          | 7.0 %    | 0      | 0      |
 * | bare name of 9 letters or more                       | 40 %     | 0      | 3      |
 * | bare name of 7 or 8 letters                          | 13 %     | 0      | 0      |
 * | shorter bare name: never used                        | 12 %     | 31     | 2      |
 *
 * Names that are common words or brands ("champagne") are left out: lib/catalog/sites/fr/name-words.ts.
 * "Saint-Laurent" or "Sainte-Marie" are brands and private schools as often as communes: never used bare. Under .bzh,
 * .alsace and .corsica, where few register but those who live there, five letters are enough.
 */
import { COMMON_SAINTS, DEPARTEMENTS, NOT_COMMUNES } from '../catalog/sites/fr/name-words';
import { findName, slugOf } from './name-list';

/** Endings of French registries: a name under them can be claimed back by the commune that bears it. */
const TLDS: ReadonlySet<string> = new Set(
  'fr re bzh alsace corsica gp mq gf yt pm nc pf'.split(' '),
);

/** Whether a host could be named after a commune at all: elsewhere the names need not be loaded. */
export function mayBeNamed(host: string): boolean {
  return TLDS.has(host.slice(host.lastIndexOf('.') + 1));
}

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
/** What stands before a commune's name, longest reading first. */
const PREFIXES: readonly RegExp[] = [
  /^(?:mairie|commune|village)-?(?:de-?|d-?|du-?|des-?)?/,
  /^(?:ville-(?:de-?|d-?|du-?|des-?)?|villed(?:e|es|u)-?)/,
  /^(?:mairie|commune|ville|village)-/,
  /^mairie/,
];
/** Services of a commune, or of several: the place is known, the body's own name is not. */
const SERVICE = /^(?:mediatheques?|bibliotheques?|ccas|agglo)-?(?:de-?|d-?|du-?)?/;
const END = /-?(?:mairie|commune|village)$/;
const HOSPITAL = /^(?:ch|chu|chr|chru|chi)-/;
/** A département number or a postcode at the end. */
const PLACE = new RegExp(`-?${NUMBER}(?:\\d{3})?$`);
/** Regional endings, and how short a bare name may be there. */
const REGIONAL: ReadonlySet<string> = new Set(['bzh', 'alsace', 'corsica']);

/** "Commune de Rennes", "Commune d’Albi", "Commune du Mans", "Commune des Sables-d’Olonne". */
export function communeTitle(name: string): string {
  const typed = name.replaceAll("'", '’');
  const article = /^(Les?) (.+)$/.exec(typed);
  if (article) return `Commune ${article[1] === 'Le' ? 'du' : 'des'} ${article[2]}`;
  return /^[aeiouyéèêîœ]/i.test(typed) ? `Commune d’${typed}` : `Commune de ${typed}`;
}

/** Whether a bare name is long and odd enough to mean the commune. */
function unambiguous(name: string, slug: string, ending: string): boolean {
  if (NOT_COMMUNES.has(slug)) return false;
  const [first = '', second = '', third] = name.split(/[-' ]/);
  if (/^Sainte?$/.test(first) && third === undefined && COMMON_SAINTS.has(slugOf(second)))
    return false;
  return slug.length >= (REGIONAL.has(ending) ? 5 : 7);
}

/**
 * The commune, or the service named after one, whose name makes up a registrable domain, or null. Asked only of
 * domains that no rule and no list knows.
 */
export function nameHit(domain: string, communes: CommuneNames): NameHit | null {
  const dot = domain.indexOf('.');
  const ending = domain.slice(dot + 1);
  if (!TLDS.has(ending)) return null;
  const label = domain.slice(0, dot);
  const find = (text: string): string | null => {
    const full = text.replaceAll(/(^|-)st(e?)-/g, '$1saint$2').replaceAll('-', '');
    if (full.length < 2) return null;
    return communes.find(full) ?? communes.find(full.replace(/^st(?=[a-z]{4})/, 'saint'));
  };
  const commune = (name: string | null, rule: string): NameHit | null =>
    name ? { sector: 'local', name: communeTitle(name), rule } : null;
  /** `carignan-ardennes`, `carignan08`, `carignan-08110`. */
  const placed = (text: string): string | null => {
    if (PLACE.test(text)) return find(text.replace(PLACE, ''));
    for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1)) {
      if (DEPARTEMENTS.has(text.slice(at + 1).replaceAll('-', ''))) return find(text.slice(0, at));
    }
    return null;
  };

  if (HOSPITAL.test(label)) {
    const name = find(label.replace(HOSPITAL, ''));
    return name === null
      ? null
      : { sector: 'health', name: `Centre hospitalier : ${name}`, rule: 'ch-NAME' };
  }
  for (const prefix of PREFIXES) {
    if (!prefix.test(label)) continue;
    const rest = label.replace(prefix, '');
    const name = find(rest) ?? placed(rest);
    if (name) return commune(name, 'mairie/ville/commune + NAME');
  }
  if (SERVICE.test(label)) {
    const rest = label.replace(SERVICE, '');
    const name = find(rest) ?? placed(rest);
    return name === null ? null : { sector: 'local', name, rule: 'service + NAME' };
  }
  if (END.test(label)) return commune(find(label.replace(END, '')), 'NAME + mairie');
  const name = find(label);
  if (!name) return commune(placed(label), 'NAME + place');
  return unambiguous(name, label.replaceAll('-', ''), ending) ? commune(name, 'long NAME') : null;
}
