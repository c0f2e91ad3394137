/**
 * French communes, groups of communes and the services named after one, recognised by the name in their domain. A name
 * is not proof (public names that lapse are bought by others), so the answer is always `probable`, and only patterns
 * that measured clean are used: docs/sites.md has the table. Names that are words, family names or brands, names too
 * short for a small commune, and big towns are marked in the list (name-marks.ts).
 */
import { intercoName, intercoTitle } from './interco-names';
import { COMMON, FRENCH, mayBeNamed, OVERSEAS, REGIONAL } from './name-endings';
import { findName, namesFrom } from './name-list';
import type { Place } from './name-marks';
import { placeFinder } from './place-finder';
import { townHall } from './town-hall';

export { mayBeNamed };

/** Names of communes and their groups, looked up by slug. */
export interface CommuneNames {
  /** The list's own line for a slug without hyphens (`saintetienne`), or null. */
  find(slug: string): string | null;
  /** The lines from a slug on, in order. */
  from(slug: string): Iterable<readonly [slug: string, line: string]>;
}

/** Names from the bytes of the `communes.txt` asset. */
export function communesFrom(bytes: Uint8Array): CommuneNames {
  return { find: (slug) => findName(bytes, slug), from: (slug) => namesFrom(bytes, slug) };
}

/** What a domain's name says. */
export interface NameHit {
  sector: 'local' | 'health';
  name: string;
  /** The pattern, for the person who asks why. */
  rule: string;
}

/** "Commune de Rennes", "Commune d’Albi", "Commune du Mans", "Commune des Sables-d’Olonne". */
export function communeTitle(name: string): string {
  const typed = name.replaceAll("'", '’');
  const article = /^(Les?) (.+)$/.exec(typed);
  if (article) return `Commune ${article[1] === 'Le' ? 'du' : 'des'} ${article[2]}`;
  return /^[aeiouyéèêîœ]/i.test(typed) ? `Commune d’${typed}` : `Commune de ${typed}`;
}

const HOSPITAL = /^(?:ch|chu|chr|chru|chi|hopital|centre-?hospitalier)-(?:de-|d-|du-)?/;
/** Services of a commune, or of several: the place is known, the body's own name is not. */
const SERVICE = /^(?:la-?)?(mediatheques?|bibliotheques?|ccas)-?(?:de-|d-|du-|de)?/;

/** Whether a bare name is long and odd enough, under its ending, to mean the commune. */
function bareName(label: string, ending: string, place: Place): boolean {
  if (place.ambiguous) return false;
  const letters = label.replaceAll('-', '').length;
  if (COMMON.has(ending)) {
    const written = label.includes('-');
    const saint = place.name.startsWith('Saint');
    // Québec has its own Saint-Aubert and Sainte-Florence.
    if (saint && place.name.split('-').length < 3) return false;
    // Long names under .com lapsed too, but none that keeps its hyphens or is a saint's.
    if (ending === 'com') return letters >= 14 && (written || saint);
    return letters >= (written ? 10 : 12);
  }
  return letters >= (OVERSEAS.has(ending) ? 6 : 4) && (!place.short || REGIONAL.has(ending));
}

/**
 * The commune, group of communes or service named after one whose name makes up a registrable domain, or null. Asked
 * only of domains that no rule and no list knows.
 */
export function nameHit(domain: string, communes: CommuneNames): NameHit | null {
  const dot = domain.indexOf('.');
  const ending = domain.slice(dot + 1);
  const french = FRENCH.has(ending);
  if (!french && (!COMMON.has(ending) || !mayBeNamed(domain))) return null;
  const label = domain.slice(0, dot);
  const finder = placeFinder(communes);
  const { exact, numbered, placed, fuller } = finder;
  const commune = (place: Place, rule: string): NameHit | null =>
    french || !place.big ? { sector: 'local', name: communeTitle(place.name), rule } : null;
  /** Beside a département, only brands and the like are doubtful. */
  const believed = (place: Place): boolean => !(french ? place.otherThing : place.ambiguous);

  if (french && HOSPITAL.test(label)) {
    const rest = label.replace(HOSPITAL, '');
    const place = exact(rest) ?? numbered(rest) ?? placed(rest);
    if (!place) return null;
    return { sector: 'health', name: `Centre hospitalier : ${place.name}`, rule: 'ch-NAME' };
  }
  const hall = townHall(label, french, finder);
  if (hall) return commune(hall, 'mairie/ville/commune + NAME');
  const service = french ? SERVICE.exec(label) : null;
  if (service) {
    const rest = label.slice(service[0].length);
    const place = exact(rest) ?? numbered(rest) ?? placed(rest) ?? fuller(rest);
    if (place) return { sector: 'local', name: place.name, rule: 'service + NAME' };
    if (service[1]?.startsWith('media') && rest.length > 3)
      return { sector: 'local', name: 'Médiathèque', rule: 'mediatheque + name' };
  }
  const whole = exact(label);
  if (whole) return bareName(label, ending, whole) ? commune(whole, 'bare NAME') : null;
  const number = numbered(label);
  if (number && !number.big && believed(number) && (french || label.length >= 9))
    return commune(number, 'NAME + number');
  const interco = french ? intercoName(label, communes) : null;
  if (interco) return { sector: 'local', name: intercoTitle(interco), rule: 'group of communes' };
  const there = placed(label);
  if (there && !there.big && believed(there)) return commune(there, 'NAME + place');
  const near = french && label.length >= (label.includes('-') ? 9 : 14) ? fuller(label) : null;
  return near && !near.big && !near.ambiguous ? commune(near, 'short NAME') : null;
}
