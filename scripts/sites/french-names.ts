/** French names for the packaged list: communes with their marks (lib/site/name-marks.ts), groups of communes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AMBIGUOUS, COMMON_SAINTS, NOT_COMMUNES } from '../../lib/catalog/sites/fr/ambiguous-names';
import { slugOf } from '../../lib/site/name-list';
import { BIG, COMMON_WORD, OTHER_THING, SHORT } from '../../lib/site/name-marks';

interface Commune {
  nom: string;
  type: string;
  population?: number;
}

/** Inhabitants from which a name is worth imitating. */
const BIG_TOWN = 10_000;
/** Inhabitants from which a name means the town first, word or not. */
const WELL_KNOWN = 20_000;
/** Inhabitants below which a bare name of so many letters is somebody else's too often. */
const ENOUGH: Readonly<Record<number, number>> = { 4: 1000, 5: 300 };

function read<T>(file: string): T[] {
  const path = createRequire(import.meta.url).resolve(
    `@etalab/decoupage-administratif/data/${file}.json`,
  );
  return JSON.parse(readFileSync(path, 'utf8')) as T[];
}

/** "Saint-Joseph" and the like: a school, a parish or a brand as often as a commune. */
function isCommonSaint(name: string): boolean {
  const [first = '', second = '', third] = name.split(/[-' ]/);
  return /^Sainte?$/.test(first) && third === undefined && COMMON_SAINTS.has(slugOf(second));
}

/** The marks of a commune's name. */
export function marksOf(name: string, population: number): string {
  const slug = slugOf(name);
  const word = AMBIGUOUS.has(slug) && (population < WELL_KNOWN || slug.length < 6);
  const small = slug.length < 4 || population < (ENOUGH[slug.length] ?? 0);
  return [
    NOT_COMMUNES.has(slug) ? OTHER_THING : '',
    word || isCommonSaint(name) ? COMMON_WORD : '',
    small ? SHORT : '',
    population >= BIG_TOWN ? BIG : '',
  ].join('');
}

/** Communes of today, and those merged into one, whose sites often live on. */
export function communeLines(): string[] {
  const bySlug = new Map<string, { nom: string; population: number }>();
  for (const { nom, type, population = 0 } of read<Commune>('communes')) {
    // A municipal arrondissement ("Paris 1er") has no site of that name.
    if (type === 'arrondissement-municipal') continue;
    const known = bySlug.get(slugOf(nom));
    bySlug.set(slugOf(nom), {
      nom: known?.nom ?? nom,
      population: Math.max(known?.population ?? 0, population),
    });
  }
  return [...bySlug.values()].map(({ nom, population }) => nom + marksOf(nom, population));
}

/** Present groups of communes: "CC du Pays Houdanais". The metropolises are typed facts. */
export function intercoLines(): string[] {
  return read<{ nom: string }>('epci')
    .map(({ nom }) =>
      nom
        .replace(/\s*\(.*\)$/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((nom) => /^C[ACU] /.test(nom));
}
