/** Inputs that once broke something, by hand or by a run: each is tried first in every run and in the test. */

/** Addresses. */
export const ADDRESSES: readonly string[] = [
  // A host longer than any name made a kept address longer than its bound.
  `https://${'a.'.repeat(200)}fr/`,
  // A path that is all escapes, cut in the middle of one.
  `https://forms.office.com/${'%F0%9F%98%80'.repeat(40)}`,
];

/** A host, what a message says of its page, and the page. */
export const CLAIMS: [host: string, clues: unknown, html: string][] = [
  // A name that turns round what stands after it on screen.
  [
    'www.mairie-exemple.fr',
    { types: ['City'], design: false, name: 'Exemple \u202egro.live\u2066' },
    '<script type="application/ld+json">{"@type":"City","name":"Exemple \u200f\u2067x"}</script>',
  ],
  ['www.mairie-exemple.fr', { types: 'City', name: 7, url: {} }, ''],
];

/** Messages of a page's process. */
export const MESSAGES: readonly unknown[] = [
  { document: '00000000-0000-4000-8000-00000000000a', observations: '__proto__ https://x.fr/' },
  { document: '00000000-0000-4000-8000-00000000000a', counts: { links: Infinity, forms: -1 } },
];

/** Texts. */
export const TEXTS: readonly string[] = ['\u202e', 'a\u2028b\u0085c', '\ud800', '\r\r\n'];
