/**
 * Names of municipalities outside France, as packaged lists: typed ones, and GeoNames' where there are too many to type.
 * What decides whether a name is believed alone is decided here, once, and written as marks.
 */
import { AT_NAMES } from '../../lib/catalog/sites/places/at';
import { BE_NAMES } from '../../lib/catalog/sites/places/be';
import { CH_NAMES } from '../../lib/catalog/sites/places/ch';
import type { PlaceCountry } from '../../lib/catalog/sites/places/conventions';
import { DE_NAMES } from '../../lib/catalog/sites/places/de';
import { NL_NAMES } from '../../lib/catalog/sites/places/nl';
import { NOT_BARE_NAMES } from '../../lib/catalog/sites/places/not-bare';
import type { TypedNames } from '../../lib/catalog/sites/places/types';
import { LANGUAGE_MARKS, NOT_BARE, TOWN, UNION } from '../../lib/site/municipality-marks';
import { slugOf } from '../../lib/site/name-list';
import { matchRule } from '../../lib/site/rule-index';
import { germanLetters } from '../../lib/site/unicode-label';
import { geonamesPlaces, grouped, namingPlaces } from './geonames';

interface Name {
  name: string;
  marks: string;
  /** Unknown where the name was typed. */
  population?: number;
  /** How many places of the country bear the name, as far as GeoNames knows. */
  homonyms: number;
}

/** Names that are too short to be believed alone, in each country. */
const SHORTEST: Readonly<Record<PlaceCountry, number>> = {
  AT: 5,
  BE: 5,
  CH: 4,
  DE: 6,
  ES: 6,
  NL: 4,
};
/** Spain's smaller municipalities are left out: 5,000 names for 3 % of its people. */
const SPAIN_FROM = 1000;

const split = (text: string): string[] =>
  text
    .split(/,\s+/)
    .map((name) => name.trim().replaceAll(/\s+/g, ' '))
    .filter((name) => name !== '');

/** "Disentis/Mustér" as itself and as each of its names; "Halle (Saale)" as itself and without the river. */
function variants(name: string): string[] {
  const parts = name.includes(' (') ? [name.replace(/ \(.*$/, '')] : name.split(/ ?\/ ?/);
  return [...new Set([name, ...parts])];
}

function typedNames({ names, unions = '' }: TypedNames): Name[] {
  const [own] = Object.keys(names);
  const typed = Object.entries(names).flatMap(([language, text]) => {
    const marks = language === own ? '' : (LANGUAGE_MARKS[language] ?? '');
    return split(text)
      .flatMap(variants)
      .map((name) => ({ name, marks, homonyms: 1 }));
  });
  return [...typed, ...split(unions).map((name) => ({ name, marks: UNION, homonyms: 1 }))];
}

function geonamesNames(country: PlaceCountry): Name[] {
  const places = geonamesPlaces(country);
  const homonyms = grouped(places, ({ name }) => slugOf(name));
  return namingPlaces(places).flatMap(({ name, population }) =>
    variants(name).map((variant) => ({
      name: variant,
      population,
      homonyms: homonyms.get(slugOf(variant))?.length ?? 1,
      marks: country === 'DE' && population >= 35_000 ? TOWN : '',
    })),
  );
}

/** Whether a German name from GeoNames is too short for so small a place, or borne by too many. */
function doubtful(letters: number, population: number, homonyms: number): boolean {
  if (population >= 10_000) return letters < 5;
  if (homonyms > 1 || letters < 6) return true;
  return population < 1000 ? letters < 9 : population < 3000 && letters < 8;
}

function believedBare(country: PlaceCountry, { name, marks, population, homonyms }: Name): boolean {
  if (marks.includes(UNION)) return true;
  const slugs = [slugOf(name), slugOf(germanLetters(name.toLowerCase()))];
  if (slugs.some((slug) => NOT_BARE_NAMES[country].includes(slug))) return false;
  const letters = slugOf(name).length;
  if (country === 'DE' && population !== undefined) {
    return !doubtful(letters, population, homonyms);
  }
  return letters >= SHORTEST[country];
}

/** Whether the list can do without a name: its domain is a rule, or it would only ever be asked beside another word. */
function needless(country: PlaceCountry, name: Name): boolean {
  const domain = `${slugOf(germanLetters(name.name.toLowerCase()))}.${country.toLowerCase()}`;
  if (/^[\p{L}]+$/u.test(name.name) && matchRule(domain) !== null) return true;
  const { population } = name;
  if (population === undefined) return false;
  if (country === 'ES') return population < SPAIN_FROM;
  return population < 1000 && !believedBare(country, name);
}

/** The text of a country's list: one name a line with its marks, sorted by slug (see lib/site/name-list.ts). */
function listOf(country: PlaceCountry, names: readonly Name[], least: number): string {
  const bySlug = new Map<string, Name>();
  for (const name of names) {
    const slug = slugOf(name.name);
    const known = bySlug.get(slug);
    if (slug.length < 2 || needless(country, name)) continue;
    if (!known || (known.population ?? 0) < (name.population ?? 0)) bySlug.set(slug, name);
  }
  if (bySlug.size < least) throw new Error(`only ${bySlug.size} names for ${country}: wrong data`);
  return [...bySlug.keys()]
    .sort()
    .map((slug) => {
      const name = bySlug.get(slug)!;
      return name.name + name.marks + (believedBare(country, name) ? '' : NOT_BARE);
    })
    .join('\n');
}

/** The text of every list, by country. */
export function municipalityTexts(): Record<PlaceCountry, string> {
  return {
    AT: listOf('AT', typedNames(AT_NAMES), 1900),
    BE: listOf('BE', typedNames(BE_NAMES), 300),
    CH: listOf('CH', typedNames(CH_NAMES), 1500),
    DE: listOf('DE', [...geonamesNames('DE'), ...typedNames(DE_NAMES)], 8000),
    ES: listOf('ES', geonamesNames('ES'), 2000),
    NL: listOf('NL', typedNames(NL_NAMES), 250),
  };
}
