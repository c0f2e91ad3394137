import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTIES } from './properties';

describe('whatever comes in', () => {
  test.each(PROPERTIES)('$name', ({ property, corpus }) => {
    fc.assert(property as fc.IProperty<unknown>, { numRuns: 150, examples: corpus });
  });
});

test('names are keys of the corpus', () => {
  expect(new Set(PROPERTIES.map(({ name }) => name)).size).toBe(PROPERTIES.length);
});
