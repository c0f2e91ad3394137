/**
 * Municipalities outside France, recognised by the name in their domain. Always `probable`: docs/sites.md says what each
 * pattern measured. The words are in lib/catalog/sites/places/conventions.ts; which names are too short, too common or
 * another's to be believed alone is marked in the lists (scripts/sites/municipalities.ts).
 */
import {
  PLACE_CONVENTIONS,
  type PlaceConvention,
  type PlaceCountry,
} from '../catalog/sites/places/conventions';
import { communeTitle } from './commune-names';
import { municipalityFinder } from './municipality-finder';
import type { Municipality } from './municipality-marks';
import type { NameList } from './name-list';
import { fromPunycode, germanLetters } from './unicode-label';

/** What a domain's name says. */
export interface MunicipalityHit {
  /** The registrable domain. */
  domain: string;
  country: PlaceCountry;
  name: string;
  /** The pattern, for the person who asks why. */
  rule: string;
}

/** The convention and the ending that a host falls under, or null. */
function conventionOf(host: string): [PlaceConvention, ending: string] | null {
  for (const convention of PLACE_CONVENTIONS) {
    for (const ending of convention.endings) {
      if (host.endsWith(`.${ending}`)) return [convention, ending];
    }
  }
  return null;
}

/** Whose list could know a host; null where none could, so that none need be read. */
export function placeCountryOf(host: string): PlaceCountry | null {
  return conventionOf(host)?.[0].country ?? null;
}

/** Where a town hall stands below a domain that the tourist office may share. */
const DOORS: ReadonlySet<string> = new Set([
  'gemeinde',
  'gde',
  'marktgemeinde',
  'rathaus',
  'stadt',
  'verwaltung',
]);

/** "Gemeinde Anif", "Commune d’Aubonne", "Ville de Sion", "Comune di Lugano", "Ayuntamiento de Gijón". */
function titled(title: string, name: string): string {
  const french = /^(Commune|Ville) de$/.exec(title);
  return french ? communeTitle(name).replace('Commune', french[1]!) : `${title} ${name}`;
}

function titleOf(place: Municipality, convention: PlaceConvention, ending: string): string {
  const { name, town, union, language } = place;
  if (union) return name;
  if (language === 'fr') return communeTitle(name);
  if (language === 'it') return `Comune di ${name}`;
  if (language === 'de') return `Gemeinde ${name}`;
  return titled(town ? 'Stadt' : (convention.titles?.[ending] ?? convention.title), name);
}

/**
 * The municipality whose name makes up a host's registrable domain, or null. Asked only of hosts that no rule and no
 * list knows.
 * @param names the list of the host's country: see {@link placeCountryOf}.
 */
export function municipalityHit(host: string, names: NameList): MunicipalityHit | null {
  const found = conventionOf(host);
  if (!found) return null;
  const [convention, ending] = found;
  const labels = host.slice(0, -ending.length - 1).split('.');
  const own = labels.at(-1) ?? '';
  const letters = fromPunycode(own);
  if (letters === null) return null;
  const label = germanLetters(letters);
  // Accents that the name does not have are a look-alike's.
  const accents = letters.split('').filter((letter) => letter > '\u007f');
  const { exact, linked, first, union } = municipalityFinder(names, convention, ({ name }) =>
    accents.every((letter) => name.toLowerCase().includes(letter)),
  );
  const hit = (place: Municipality, rule: string, title?: string): MunicipalityHit => ({
    domain: `${own}.${ending}`,
    country: convention.country,
    name: title && !place.union ? titled(title, place.name) : titleOf(place, convention, ending),
    rule,
  });

  const whole = exact(label);
  if (whole?.bare) return hit(whole, 'NAME');
  const joined = union(label);
  if (joined) return hit(joined, 'union or district');
  if (whole && DOORS.has(labels.at(-2) ?? '')) return hit(whole, 'gemeinde.NAME');
  for (const [word, title] of Object.entries(convention.words)) {
    const before = label.startsWith(`${word}-`) ? label.slice(word.length + 1) : null;
    const beside = before && (exact(before) ?? linked(before) ?? first(before));
    if (beside) return hit(beside, 'gemeinde/stadt/… + NAME', title);
    const ends = convention.after.has(word) && label.endsWith(`-${word}`);
    const after = ends ? exact(label.slice(0, -word.length - 1)) : null;
    if (after) return hit(after, 'NAME + gemeinde/stadt/…', title);
    const glued = !whole && convention.glued.has(word) && label.startsWith(word);
    const rest = glued ? exact(label.slice(word.length)) : null;
    if (rest && rest.name.length > 3) return hit(rest, 'gemeinde/stadt/… + NAME', title);
  }
  const shortened = linked(label);
  if (shortened) return hit(shortened, 'NAME without its small words');
  for (let at = label.indexOf('-'); at > 0; at = label.indexOf('-', at + 1)) {
    if (!convention.regions.has(label.slice(at + 1).replaceAll('-', ''))) continue;
    const name = label.slice(0, at);
    const placed = exact(name) ?? first(name);
    if (placed) return hit(placed, 'NAME + region');
  }
  return null;
}
