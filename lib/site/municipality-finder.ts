/** Which municipality a part of a domain names, by the ways in which domains write names. */
import type { PlaceConvention } from '../catalog/sites/places/conventions';
import { municipalityOf, type Municipality } from './municipality-marks';
import { slugOf, type NameList } from './name-list';
import { germanLetters, umlautReadings } from './unicode-label';

const germanSlug = (name: string): string => slugOf(germanLetters(name.toLowerCase()));
/** A text without hyphens, its saints written out. */
const plainOf = (text: string): string =>
  text.replaceAll(/(^|-)st-/g, '$1sankt-').replaceAll('-', '');

/** Whether the hyphens of a text stand between words of a name: `pass-au` is not Passau. */
function hyphensFit(text: string, name: string): boolean {
  if (!text.includes('-')) return true;
  const words = name.toLowerCase().split(/[^\p{L}\d]+/u);
  return [germanLetters, (word: string) => word].some((letters) => {
    const left = words.map((word) => slugOf(letters(word)).replace(/^sankt$/, 'st'));
    return text.split('-').every((part) => {
      const whole = part.replace(/^sankt/, 'st');
      let taken = '';
      while (taken.length < whole.length && left.length > 0) taken += left.shift() ?? '';
      return taken === whole;
    });
  });
}

/** Finds municipalities in parts of a domain. */
export interface MunicipalityFinder {
  /** The whole name: `muenchen`, `munchen`, `st-gallen`. */
  exact: (text: string) => Municipality | null;
  /** Its small words left out at a hyphen: `kirchheim-teck`. */
  linked: (text: string) => Municipality | null;
  /** Its first word, where no other name begins so: `prien` for "Prien am Chiemsee". */
  first: (text: string) => Municipality | null;
  /** A union or a district: `vg-suedeifel`, `bitburgerland`, `mayen-koblenz`. */
  union: (text: string) => Municipality | null;
}

/** @param wanted which names of the list count. */
export function municipalityFinder(
  names: NameList,
  { links, unions = {} }: PlaceConvention,
  wanted: (place: Municipality) => boolean,
): MunicipalityFinder {
  const place = (line: string): Municipality | null => {
    const found = municipalityOf(line);
    return wanted(found) ? found : null;
  };
  /**
   * Whether a reading of a text fits a name: `muenchen` is read `munchen` only for the umlaut, and `worth` is too short
   * to be a Wörth without it.
   */
  const fits = (reading: string, text: string, name: string): boolean => {
    const german = germanSlug(name);
    return german === text || (reading === text && text.length > 5);
  };
  const read = (text: string): Municipality | null => {
    for (const reading of text.length > 1 ? umlautReadings(text) : []) {
      const line = names.find(reading);
      if (line && fits(reading, text, line)) return place(line);
    }
    return null;
  };
  const spelled = (plain: string): Municipality | null => {
    const found = read(plain);
    if (found || !plain.startsWith('s')) return found;
    if (plain.startsWith('sankt')) return read(plain.replace('sankt', 'st'));
    return /^st[a-z]{4}/.test(plain) ? read(plain.replace('st', 'sankt')) : null;
  };
  const exact = (text: string): Municipality | null => {
    const found = spelled(plainOf(text));
    return found && hyphensFit(text, found.name) ? found : null;
  };
  const titled = (titles: Iterable<string>, text: string): Municipality[] =>
    [...titles].flatMap((title) => {
      const found = exact(`${title}-${text}`);
      return found?.union ? [found] : [];
    });

  return {
    exact,
    linked(text) {
      for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1)) {
        for (const link of links) {
          const found = exact(`${text.slice(0, at)}-${link}-${text.slice(at + 1)}`);
          if (found) return found;
        }
      }
      return null;
    },
    first(text) {
      const plain = plainOf(text);
      let only: Municipality | null = null;
      for (const reading of plain.length > 3 ? umlautReadings(plain) : []) {
        for (const [slug, line] of names.from(reading)) {
          if (!slug.startsWith(reading)) break;
          const word = /^(.+?)(?: (?=[\p{Ll}(])|\/)/u.exec(line)?.[1];
          if (!word || slugOf(word) !== reading || !fits(reading, plain, word)) continue;
          if (only) return null;
          only = place(line);
        }
      }
      return only;
    },
    union(text) {
      for (const [word, titles] of Object.entries(unions)) {
        if (!text.startsWith(word)) continue;
        const rest = text.slice(word.length).replace(/^-/, '');
        const [found] = rest.length > 3 || text.includes('-') ? titled(titles, rest) : [];
        if (found) return found;
      }
      if (!/-|land$/.test(text)) return null;
      // "harburg" is a town; "mayen-koblenz" and "bitburger-land" are nothing else.
      const all = titled(new Set(Object.values(unions).flat()), text);
      return all.find(({ name }) => /-|land$/i.test(name)) ?? null;
    },
  };
}
