/** Domains that say "town hall": `mairie-de-NAME`, `ville-NAME`, `NAME-mairie`. Pure. */
import type { Place } from './name-marks';
import type { PlaceFinder } from './place-finder';

const WORD = /^(mairie|commune|ville|village)(-?)(.+)$/;
const LINKS = ['', 'de', 'du', 'des', 'd'];
/** What somebody else sells there: "mairie-demarches" is not the commune of Marches. */
const TRADE = /demarche|service|officiel|en-?ligne/;
const AT_END = /-?(?:mairie|commune|village)$/;

/** What may be left of a label once "mairie de" and the like are gone. */
function afterWord(label: string, french: boolean): string[] {
  const [, word = '', hyphen = '', rest = ''] = WORD.exec(label) ?? [];
  // Under common endings "village X" is a holiday resort.
  if (word === 'village' && !french) return [];
  // "villerennes" is no convention; "villeneuve" is a name.
  const glued = word === 'mairie' || (french && word === 'commune');
  return LINKS.filter((link) => rest.startsWith(link) && (hyphen || glued || link.length > 1)).map(
    (link) => rest.slice(link.length).replace(/^-/, ''),
  );
}

/**
 * The commune whose town hall a label says it is, or null.
 * @param french whether the ending is a French registry's.
 */
export function townHall(label: string, french: boolean, finder: PlaceFinder): Place | null {
  if (TRADE.test(label)) return null;
  const { exact, numbered, placed, fuller, begun } = finder;
  const rests = afterWord(label, french);
  for (const way of [exact, numbered, placed, fuller, begun]) {
    for (const rest of rests) {
      const place = way(rest);
      if (place) return place;
    }
  }
  if (!AT_END.test(label) || exact(label)) return null;
  const rest = label.replace(AT_END, '');
  return rest.length > 3 && (french || label.endsWith('mairie')) ? exact(rest) : null;
}
