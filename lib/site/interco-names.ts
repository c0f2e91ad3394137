/**
 * Groups of communes recognised by their present name, from the same list as the communes': "CC du Pays Houdanais".
 * Present names only: those that vanished in the mergers of 2017 are the ones that others bought.
 */
import type { CommuneNames } from './commune-names';

const TYPES: Readonly<Record<string, string>> = {
  CC: 'Communauté de communes',
  CA: 'Communauté d’agglomération',
  CU: 'Communauté urbaine',
};
/** Articles that domains leave out. */
const ARTICLES = ['', 'du', 'de', 'des', 'dela', 'del', 'd', 'le', 'la', 'les', 'l'];
const AGGLO = /^agglo-?/;
const COMMUNITY = /^(?:cc|cdc|com-?com|codecom|communaute|ca|cu)-?/;
const END = /-?(?:agglo|agglomeration|communaute|metropole|intercom|interco)$/;

/** Whether a name of the list is a group of communes. */
export const isInterco = (name: string): boolean => /^C[ACU] /.test(name);

/** "CC du Pays Houdanais" as "Communauté de communes du Pays Houdanais". */
export function intercoTitle(name: string): string {
  return `${TYPES[name.slice(0, 2)]} ${name.slice(3).replaceAll("'", '’')}`;
}

/** The group whose name a text is; with the article that it leaves out, where `loose`. */
function find(names: CommuneNames, text: string, loose: boolean): string | null {
  const slug = text.replaceAll('-', '');
  for (const type of Object.keys(TYPES)) {
    for (const article of loose ? ARTICLES : ['']) {
      const name = names.find(type.toLowerCase() + article + slug);
      if (name?.startsWith(`${type} `)) return name;
    }
  }
  return null;
}

/** The group of communes that a domain's first label names, or null. */
export function intercoName(label: string, names: CommuneNames): string | null {
  const letters = (text: string): number => text.replaceAll('-', '').length;
  const whole = letters(label) >= 10 ? find(names, label, true) : null;
  if (whole) return whole;
  for (const edge of [AGGLO, END]) {
    const rest = label.replace(edge, '');
    if (rest !== label && letters(rest) >= 4) return find(names, rest, true);
  }
  const rest = label.replace(COMMUNITY, '');
  if (rest === label || letters(rest) < 7) return null;
  // Present names were squatted too: "cc-" before a short name without its article proves nothing.
  return find(names, rest, letters(rest) >= 14);
}
