/**
 * What the packaged list of names says of a name besides its letters, in marks at its end: `Champagne!`, `Nantes*`.
 * A slug leaves them out, so a name is found with or without them. scripts/sites/french-names.ts writes them.
 */

/** A product, a brand, another body: only beside something that says "commune". */
export const OTHER_THING = '!';
/** A common word or family name, or a common saint: only beside that, or beside its département. */
export const COMMON_WORD = '?';
/** Too short for so small a commune to have its bare name, save under a regional ending. */
export const SHORT = '~';
/** A big town: a name worth imitating, so not believed under endings that anyone may have. */
export const BIG = '*';

/** A name of the list. */
export interface Place {
  name: string;
  /** The bare name is as often something else. */
  ambiguous: boolean;
  /** Even beside a département or a region. */
  otherThing: boolean;
  short: boolean;
  big: boolean;
}

/** A name as the list writes it, with its marks read. */
export function placeOf(line: string): Place {
  const name = line.replace(/[!?~*]+$/, '');
  const marks = new Set(line.slice(name.length));
  const otherThing = marks.has(OTHER_THING);
  return {
    name,
    ambiguous: otherThing || marks.has(COMMON_WORD),
    otherThing,
    short: marks.has(SHORT),
    big: marks.has(BIG),
  };
}
