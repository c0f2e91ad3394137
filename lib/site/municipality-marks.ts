/**
 * What a packaged list of municipalities says of a name besides its letters, in marks at its end: `Welt~`, `Sion=`.
 * A slug leaves them out. scripts/sites/municipalities.ts writes them.
 */

/** As often a word, a family, a firm or another place: never believed bare. */
export const NOT_BARE = '~';
/** A town of more than 35,000 people. */
export const TOWN = '*';
/** A union of municipalities or a district: the name is its whole title. */
export const UNION = '+';
/** Languages besides the first of the country. */
export const LANGUAGE_MARKS: Readonly<Record<string, string>> = { fr: '=', it: '^', de: ':' };

/** A name of the list. */
export interface Municipality {
  name: string;
  bare: boolean;
  town: boolean;
  union: boolean;
  /** Empty: the first language of the country. */
  language: string;
}

/** A name as the list writes it, with its marks read. */
export function municipalityOf(line: string): Municipality {
  const name = line.replace(/[~*+=^:]+$/, '');
  const marks = new Set(line.slice(name.length));
  const language = Object.entries(LANGUAGE_MARKS).find(([, mark]) => marks.has(mark));
  return {
    name,
    bare: !marks.has(NOT_BARE),
    town: marks.has(TOWN),
    union: marks.has(UNION),
    language: language?.[0] ?? '',
  };
}
