import { expect, test } from 'vitest';
import { slugOf } from './name-list';
import { BIG, COMMON_WORD, OTHER_THING, placeOf, SHORT } from './name-marks';

test('a name without marks', () => {
  const plain = { ambiguous: false, otherThing: false, short: false, big: false };
  expect(placeOf('L’Haÿ-les-Roses')).toEqual({ name: 'L’Haÿ-les-Roses', ...plain });
});

test.each([
  [OTHER_THING, { ambiguous: true, otherThing: true }],
  [COMMON_WORD, { ambiguous: true, otherThing: false }],
  [SHORT, { ambiguous: false, short: true }],
  [BIG, { ambiguous: false, big: true }],
  [OTHER_THING + BIG, { otherThing: true, big: true }],
])('marks %s', (marks, place) => {
  expect(placeOf(`Orange${marks}`)).toMatchObject({ name: 'Orange', ...place });
  expect(slugOf(`Orange${marks}`)).toBe('orange');
});
