import { COMMON } from './name-endings';
import { matchRule } from './rule-index';

/** Endings under which rules know bodies with French names. */
const ENDINGS = 'fr be ch lu ca mc bzh corsica re nc pf com org net info eu'.split(' ');

/**
 * Whether a domain under an ending that anyone may have copies one that a rule knows under another:
 * `ville-chinon.info` for `ville-chinon.com`.
 */
export function isKnownElsewhere(domain: string): boolean {
  const dot = domain.indexOf('.');
  if (!COMMON.has(domain.slice(dot + 1))) return false;
  return ENDINGS.some((ending) => matchRule(`${domain.slice(0, dot)}.${ending}`) !== null);
}
