import { PUBLIC_SUFFIXES, WILDCARD_SUFFIXES } from '../catalog/sites/public-suffixes';
import { HOME_RULES, WORLD_RULES } from '../catalog/sites/rules';
import type { SiteRule } from '../catalog/types';
import { registrableDomain } from './registrable-domain';
import { Rules, type RuleLine } from './rule-text';

/** A rule that a host fell under, and whose country it is. */
export interface RuleHit {
  rule: SiteRule;
  country: string;
  /** Outside Europe and Canada. */
  far: boolean;
}

const home = new Rules(HOME_RULES);
const world = new Rules(WORLD_RULES);
let suffixes: Set<string> | undefined;

/** Endings under which no rule of the rest of the world lies: most hosts never need those rules. */
const NEAR =
  /\.(?:com|org|net|info|eu|fr|be|ch|lu|mc|ca|de|at|it|es|cat|pt|nl|uk|ie|dk|se|no|fi|pl|cz|ro|hu|gr|bzh|app|dev)$/;

/** `not`: the longest suffix known says that this is no public body, whatever shorter suffixes say. */
function longest(rules: Rules, host: string): RuleLine | null {
  for (let at = 0; ;) {
    const hit = rules.find(at === 0 ? host : host.slice(at));
    if (hit) return hit;
    at = host.indexOf('.', at) + 1;
    if (at === 0) return null;
  }
}

/**
 * The longest suffix rule that a normal host falls under, on label boundaries: `gouv.fr` takes `x.gouv.fr` and
 * `gouv.fr` itself, never `x-gouv.fr` nor `gouv.fr.example.com`.
 */
export function matchRule(host: string): RuleHit | 'not' | null {
  let hit = longest(home, host);
  let far = false;
  if (hit === null && !NEAR.test(host)) {
    hit = longest(world, host);
    far = true;
  }
  return hit === null || hit === 'not' ? hit : { ...hit, far };
}

/**
 * Registrable domain of a host that a rule took, without the Public Suffix List where the few suffixes that lie in
 * the way of our rules are enough: a worker that wakes up for a known suffix must not pay for 9,776 rules. A test
 * compares the answer with psl for every rule and every public suffix below one.
 */
export function ruleDomain(host: string, { rule, far }: RuleHit): string {
  const { suffix } = rule;
  if (far || WILDCARD_SUFFIXES.some((w) => suffix === w || suffix.endsWith(`.${w}`))) {
    return registrableDomain(host);
  }
  suffixes ??= new Set(PUBLIC_SUFFIXES);
  let previous = -1;
  for (let at = 0; ;) {
    const rest = host.slice(at);
    const dot = host.indexOf('.', at);
    if (dot < 0 || suffixes.has(rest)) return previous < 0 ? host : host.slice(previous);
    previous = at;
    at = dot + 1;
  }
}
