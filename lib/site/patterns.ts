import { HOME_SITES } from '../catalog/sites/all';

/**
 * Match patterns of the recognised public suffixes: the host access asked at install. Europe and Canada only, without
 * the single bodies marked `onRequest`, and without suffixes that a shorter one already covers.
 */
export function hostPatterns(): string[] {
  const suffixes = new Set<string>();
  for (const { rules, onRequest } of HOME_SITES) {
    if (onRequest) continue;
    for (const { suffix, status } of rules) if (status !== 'private') suffixes.add(suffix);
  }
  const covered = (suffix: string): boolean => {
    for (let at = suffix.indexOf('.'); at >= 0; at = suffix.indexOf('.', at + 1)) {
      if (suffixes.has(suffix.slice(at + 1))) return true;
    }
    return false;
  };
  return [...suffixes].filter((suffix) => !covered(suffix)).sort().map((suffix) => `*://*.${suffix}/*`);
}
