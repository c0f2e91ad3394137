import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPunycode, germanLetters, umlautReadings } from './unicode-label';

test.each([
  ['xn--mnchen-3ya', 'münchen'],
  ['xn--nordpflzerland-bib', 'nordpfälzerland'],
  ['xn--strae-oqa', 'straße'],
  ['muenchen', 'muenchen'],
  ['xn--', ''],
  ['xn--mnchen-!', null],
  ['xn--99999999', null],
])('%s stands for %s', (label, text) => expect(fromPunycode(label)).toBe(text));

test('every label that a browser writes in punycode is read back', () => {
  const word = fc.stringMatching(/^[a-z][a-zäöüéèçñøåčš-]{0,20}[a-zäöüéñ]$/);
  fc.assert(
    fc.property(word, (text) => {
      const label = domainToASCII(text);
      fc.pre(label !== '');
      expect(fromPunycode(label)).toBe(text.normalize('NFC'));
    }),
  );
});

test('junk after xn-- is no label, and never throws', () => {
  fc.assert(fc.property(fc.string({ maxLength: 40 }), (text) => void fromPunycode(`xn--${text}`)));
});

test('letters as German domains write them', () =>
  expect(germanLetters('süßmähren-évêché')).toBe('suessmaehren-eveche'));

test('the readings of a text, itself first', () => {
  expect(umlautReadings('koeln')).toEqual(['koeln', 'koln']);
  expect(umlautReadings('muehlhaeusen')).toEqual([
    'muehlhaeusen',
    'muehlhausen',
    'muhlhaeusen',
    'muhlhausen',
  ]);
  expect(umlautReadings('bonn')).toEqual(['bonn']);
  expect(umlautReadings('ae'.repeat(30)).length).toBeLessThanOrEqual(32);
});
