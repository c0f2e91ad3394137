import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontCoded } from '../../scripts/sites/front-coded';
import { findName, namesFrom, slugOf } from './name-list';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const bySlug = (names: readonly string[]): string[] =>
  [...new Map(names.map((name) => [slugOf(name), name])).entries()]
    .filter(([slug]) => slug !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, name]) => name);

const NAMES = bySlug(
  `Aÿ|Saint-Étienne|Saint-Étienne-au-Mont|Saint-Étienne-de-Baïgorry|Saint-Étienne-du-Rouvray|Sainte-Marie|L'Haÿ-les-Roses|Gießen
  |Œuilly|Ñora|Rennes|Rennes-le-Château|Rennes-les-Bains|Zürich!|Rioz~*|A Coruña|'s-Hertogenbosch`
    .split('|')
    .map((name) => name.trim()),
);

test.each([
  ["L'Haÿ-les-Roses", 'lhaylesroses'],
  ['Gießen', 'giessen'],
  ['Œuilly', 'oeuilly'],
  ['Champagne!', 'champagne'],
])('%s is written %s in domains', (name, slug) => expect(slugOf(name)).toBe(slug));

describe.each([
  ['a name a line', NAMES.join('\n')],
  ['the short form', frontCoded(NAMES.join('\n'))],
])('%s', (_, text) => {
  const bytes = bytesOf(text);

  test('every name is found by its slug', () => {
    for (const name of NAMES) expect(findName(bytes, slugOf(name))).toBe(name);
  });

  test('nothing else is', () => {
    for (const slug of ['', 'a', 'zz', 'rennesx', 'renne', 'saint', 'saintetienned'])
      expect(findName(bytes, slug)).toBeNull();
  });

  test('names come in order from any slug on', () => {
    expect([...namesFrom(bytes, '')].map(([, name]) => name)).toEqual(NAMES);
    expect([...namesFrom(bytes, 'rennesl')].slice(0, 3)).toEqual([
      ['renneslechateau', 'Rennes-le-Château'],
      ['renneslesbains', 'Rennes-les-Bains'],
      ['rioz', 'Rioz~*'],
    ]);
    expect([...namesFrom(bytes, 'zz')]).toEqual([]);
  });
});

test('any list of any length is found again in its short form, and walked from anywhere', () => {
  const name = fc.stringMatching(/^[A-Za-zéüßñœ' -]{0,24}[a-z][!?~*]{0,2}$/);
  fc.assert(
    fc.property(fc.array(name, { maxLength: 150 }), name, (list, other) => {
      const names = bySlug(list);
      const bytes = bytesOf(frontCoded(names.join('\n')));
      for (const known of names) expect(findName(bytes, slugOf(known))).toBe(known);
      const from = slugOf(other);
      expect([...namesFrom(bytes, from)].map(([, n]) => n)).toEqual(
        names.filter((known) => slugOf(known) >= from),
      );
    }),
    { numRuns: 300 },
  );
});

test('an empty or broken list has no names, and never throws', () => {
  expect(findName(new Uint8Array(), 'rennes')).toBeNull();
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.stringMatching(/^[a-z]{0,6}$/),
      (bytes, slug) => {
        findName(bytes, slug);
      },
    ),
  );
});

test('a name with a control character is no name', () => {
  expect(() => frontCoded('Rennes\nSaint\tMalo')).toThrow('control character');
});
