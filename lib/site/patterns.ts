import { HOME_SITES } from '../catalog/sites/all';
import { IN_DEPTH, SHARED_SUFFIXES } from '../catalog/sites/shared-suffixes';
import type { Sector } from '../model';

/** In French-speaking countries but France, single bodies of these sectors come with all sites. */
const SINGLE: ReadonlySet<Sector> = new Set<Sector>(['local', 'health']);

/** Suffixes that ask for access at install. */
function askedSuffixes(): Set<string> {
  const asked = new Set<string>();
  for (const { country, rules, onRequest } of HOME_SITES) {
    if (onRequest) continue;
    for (const { suffix, sector, status } of rules) {
      const wanted = IN_DEPTH.has(country)
        ? status !== 'private' && (country === 'FR' || !SINGLE.has(sector))
        : SHARED_SUFFIXES.has(suffix);
      if (wanted) asked.add(suffix);
    }
  }
  return asked;
}

/**
 * Match patterns of the recognised public suffixes: the host access asked at install. Europe and Canada only (France in
 * depth), without suffixes that a shorter one covers; never the rest of the world, never all sites. About 2,000 patterns,
 * 47 kB in the manifest, 11 kB compressed.
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
