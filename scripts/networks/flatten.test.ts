import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten, type Claim } from './flatten';

const claim: fc.Arbitrary<Claim<string>> = fc
  .record({
    start: fc.bigInt({ min: 0n, max: 60n }),
    size: fc.bigInt({ min: 0n, max: 30n }),
    rank: fc.nat(3),
    label: fc.constantFrom('a', 'b', 'c', null),
  })
  .map(({ start, size, rank, label }) => ({ start, end: start + size, rank, label }));

describe('flatten', () => {
  it('gives each address the claim of the highest rank', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const spans = flatten(claims);
        for (let key = 0n; key < 95n; key++) {
          const over = claims
            .filter((item) => item.start <= key && key < item.end)
            .map((item) => item.rank);
          const best = claims
            .filter((item) => item.start <= key && key < item.end)
            .filter((item) => item.rank === Math.max(...over));
          const found = spans.filter((span) => span.start <= key && key < span.end);
          expect(found.length).toBeLessThanOrEqual(1);
          const labels = best.map((item) => item.label);
          if (labels.length === 0) expect(found).toEqual([]);
          else expect(labels).toContain(found[0]?.label ?? null);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no neighbours with one label, and nothing empty', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const spans = flatten(claims);
        spans.forEach((span, i) => {
          expect(span.end > span.start).toBe(true);
          const before = spans[i - 1];
          if (before) expect(before.end < span.start || before.label !== span.label).toBe(true);
        });
      }),
    );
  });
});
