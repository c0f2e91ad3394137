import { HOME_SITES } from '../catalog/sites/all';
import { IN_DEPTH, SHARED_SUFFIXES } from '../catalog/sites/shared-suffixes';
import type { Sector } from '../model';

/**
 * Sectors whose suffixes ask for access at install in the countries known in depth. Single universities, hospitals,
 * research bodies and towns come with all sites, or one by one: each pattern costs. Chromium compares the patterns with
 * one another at every start and grant; 1,870 of them took seconds on a busy machine, 700 a fraction of one.
 */
const ASKED: ReadonlySet<Sector> = new Set<Sector>(['state', 'education', 'school', 'european']);

/** Suffixes that ask for access at install. */
function askedSuffixes(): Set<string> {
  const asked = new Set<string>();
  for (const { country, rules, onRequest } of HOME_SITES) {
    if (onRequest) continue;
    for (const { suffix, sector, status } of rules) {
      const wanted = IN_DEPTH.has(country)
        ? status !== 'private' && ASKED.has(sector)
        : SHARED_SUFFIXES.has(suffix);
      if (wanted) asked.add(suffix);
    }
  }
  return asked;
}

/**
 * Match patterns of the recognised public suffixes: the host access asked at install. Europe and Canada only (France in
 * depth), without suffixes that a shorter one covers; never the rest of the world, never all sites. About 800 patterns.
 */
export function hostPatterns(): string[] {
  const suffixes = askedSuffixes();
  const covered = (suffix: string): boolean => {
    for (let at = suffix.indexOf('.'); at >= 0; at = suffix.indexOf('.', at + 1)) {
      if (suffixes.has(suffix.slice(at + 1))) return true;
    }
    return false;
  };
  return [...suffixes]
    .filter((suffix) => !covered(suffix))
    .sort()
    .map((suffix) => `*://*.${suffix}/*`);
}
