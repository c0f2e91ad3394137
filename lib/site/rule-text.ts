/**
 * Suffix rules as sorted text, searched in place like a pack: `suffix TAB code TAB country [TAB name]`. A background
 * that wakes up makes no object of 8,000 rules to look at one.
 */
import type { CountrySites, SiteRule } from '../catalog/types';
import { codeOf, findLine, NOT_LETTER, parseCode } from './packs';

/** A rule that a host fell under, and whose country it is; `not`: this suffix is no public body's. */
export type RuleLine = { rule: SiteRule; country: string } | 'not';

/** The text of some countries' rules. Of two lines for one suffix the last holds, and `not` before a rule. */
export function ruleText(sites: readonly CountrySites[]): string {
  const lines = new Map<string, string>();
  for (const { country, rules, not } of sites) {
    for (const { suffix, sector, status, name } of rules)
      lines.set(suffix, [suffix, codeOf(sector, status), country, name].filter(Boolean).join('\t'));
    for (const suffix of not ?? []) lines.set(suffix, `${suffix}\t${NOT_LETTER}`);
  }
  // By code unit, which for these ASCII keys is the order of the bytes.
  const keys = [...lines.keys()].sort((a, b) => (a < b ? -1 : 1));
  return keys.map((key) => lines.get(key)).join('\n');
}

/** The rule of exactly this suffix in rule text, as UTF-8. */
export function findRule(bytes: Uint8Array, suffix: string): RuleLine | null {
  const line = findLine(bytes, suffix);
  if (!line) return null;
  const [, code = '', country = '', name] = line;
  const kind = parseCode(code);
  if (kind === 'not' || kind === null) return kind;
  return { rule: { suffix, ...kind, ...(name ? { name } : {}) }, country };
}
