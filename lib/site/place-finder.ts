/** Which commune a part of a domain names, by the ways in which domains write names. */
import { PLACES } from '../catalog/sites/fr/name-words';
import type { CommuneNames } from './commune-names';
import { isInterco } from './interco-names';
import { placeOf, type Place } from './name-marks';
import { onlyStart } from './name-starts';
import { fullerSpellings, spellings } from './name-spellings';

/** A département number or a postcode at the end. */
const NUMBER = /-?(?:0[1-9]|[1-8]\d|9[0-5]|2[ab]|97[1-6])(?:\d{3})?$/;
/** Small words between a commune's name and its département's. */
const LINK = /-?(?:en|du|de|d|la|le|les)?-?$/;

/** Finds communes in parts of a domain. */
export interface PlaceFinder {
  /** The whole name: `saint-etienne`, `stetienne`. */
  exact: (text: string) => Place | null;
  /** Small words left out: `tampon`, `vic-bigorre`. */
  fuller: (text: string) => Place | null;
  /** Cut after its first words: `amberieu`. */
  begun: (text: string) => Place | null;
  /** `carignan08`, `carignan-08110`. */
  numbered: (text: string) => Place | null;
  /** `carignan-ardennes`, `angles-du-tarn`, `chervalenperigord`. */
  placed: (text: string) => Place | null;
}

const wordsOf = (text: string): number => text.split(/[-' ]/).length;

export function placeFinder(names: CommuneNames): PlaceFinder {
  const whole = (slug: string): string | null => names.find(slug);
  /** The first of some slugs that is a commune's with as many words: "mon-te" is not Monte. */
  const first = (slugs: readonly string[], words: number, find = whole): Place | null => {
    for (const slug of slugs) {
      const line = slug.length > 1 ? find(slug) : null;
      if (line && !isInterco(line) && wordsOf(line) >= words) return placeOf(line);
    }
    return null;
  };
  const exact = (text: string): Place | null => first(spellings(text), wordsOf(text));
  /** The name before a département or a region that starts at `at`. */
  const before = (text: string, at: number): Place | null =>
    exact(text.slice(0, at)) ?? exact(text.slice(0, at).replace(LINK, ''));
  return {
    exact,
    fuller: (text) => (text.length > 3 ? first(fullerSpellings(text), wordsOf(text) + 1) : null),
    begun: (text) =>
      text.length > 4
        ? first(spellings(text), wordsOf(text) + 1, (slug) => onlyStart(slug, names.from(slug)))
        : null,
    numbered: (text) => (NUMBER.test(text) ? exact(text.replace(NUMBER, '')) : null),
    placed(text) {
      for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1)) {
        if (PLACES.has(text.slice(at + 1).replaceAll('-', ''))) return before(text, at);
      }
      // Glued, and so long that no other word ends like that.
      for (let at = text.length - 6; at > 3; at--) {
        if (PLACES.has(text.slice(at))) return before(text, at);
      }
      return null;
    },
  };
}
