/** How the name of a commune is written in a domain: whole, shortened, or with its small words dropped. Pure. */

/** Small words that domains leave out between two others: `vic-bigorre` for Vic-en-Bigorre. */
const SMALL = 'sur en de la le les du d des et sous aux a l'.split(' ');
/** Articles that domains leave out in front: `mairie-tampon` for Le Tampon. */
const ARTICLES = ['le', 'la', 'les', 'l'];

const joined = (text: string): string => text.replaceAll('-', '');

/** The slugs that a text stands for as it is written: `st-etienne`, `stetienne`, `mesnil-s-loire`. */
export function spellings(text: string): string[] {
  const whole = joined(text);
  const found = [
    whole,
    joined(text.replaceAll(/(^|-)st(e?)(?=-)/g, '$1saint$2')),
    joined(text.replaceAll(/-s(?=-)/g, '-sur')),
  ];
  // Glued: "stetienne", "mesnilstnicaise". Most of these slugs are no commune's, and do no harm.
  for (let at = whole.indexOf('st'); at >= 0; at = whole.indexOf('st', at + 1)) {
    if (whole.length - at > 5) found.push(`${whole.slice(0, at)}saint${whole.slice(at + 2)}`);
  }
  return found;
}

/** The slugs that a text stands for once a small word that it leaves out is put back. */
export function fullerSpellings(text: string): string[] {
  const found = ARTICLES.map((article) => article + joined(text));
  for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1)) {
    for (const word of SMALL) {
      const full = `${text.slice(0, at)}-${word}-${text.slice(at + 1)}`;
      found.push(joined(full.replaceAll(/(^|-)st(e?)(?=-)/g, '$1saint$2')));
    }
  }
  return found;
}
