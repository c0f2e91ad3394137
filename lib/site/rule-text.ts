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

/** Questions after which an index pays. */
const MANY = 500;

/** Rule text that can be asked. A wake-up asks a few times, in place; who asks for thousands of hosts gets an index. */
export class Rules {
  readonly #text: string;
  #bytes: Uint8Array | undefined;
  #index: Map<string, RuleLine | null> | undefined;
  #asked = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The rule of exactly this suffix, or null. */
  find(suffix: string): RuleLine | null {
    if (++this.#asked > MANY) {
      this.#index ??= new Map(
        this.#text.split('\n').map((line) => {
          const fields = line.split('\t');
          return [fields[0] ?? '', parseRule(fields)];
        }),
      );
      return this.#index.get(suffix) ?? null;
    }
    this.#bytes ??= new TextEncoder().encode(this.#text);
    const fields = findLine(this.#bytes, suffix);
    return fields && parseRule(fields);
  }
}

function parseRule([suffix = '', code = '', country = '', name]: string[]): RuleLine | null {
  const kind = parseCode(code);
  if (kind === 'not' || kind === null) return kind;
  return { rule: { suffix, ...kind, ...(name ? { name } : {}) }, country };
}
