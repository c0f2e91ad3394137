import * as fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { overlap } from './overlap';
import { parsePrefix, sizeOf, union, type Span } from './span';

describe('parsePrefix', () => {
  it.each([
    ['192.0.2.0/24', 0xc0000200n, 0xc0000300n],
    ['192.0.2.7/24', 0xc0000200n, 0xc0000300n],
    ['192.0.2.7', 0xc0000207n, 0xc0000208n],
    ['0.0.0.0/0', 0n, 1n << 32n],
    ['2001:db8::/32', 0x20010db800000000n, 0x20010db900000000n],
    ['2001:db8:0:1::/64', 0x20010db800000001n, 0x20010db800000002n],
  ])('%s', (text, start, end) => {
    expect(parsePrefix(text)).toMatchObject({ start, end });
  });

  it.each([
    '192.0.2.0/33',
    '192.0.2.0/',
    '192.0.2.0/-1',
    '192.0.2.0/24/24',
    '192.0.2.0/2x',
    'x/24',
    '2001:db8::/65',
    '2001:db8::',
    '::ffff:192.0.2.0/120',
    '',
  ])('%j is not one', (text) => {
    expect(parsePrefix(text)).toBeNull();
  });

  it('begins where ipaddr.js says that the network begins', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (ip, length) => {
        const network = ipaddr.IPv4.networkAddressFromCIDR(`${ip}/${length}`).toByteArray();
        const start = network.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
        expect(parsePrefix(`${ip}/${length}`)).toMatchObject({
          start,
          end: start + (1n << BigInt(32 - length)),
          family: 4,
          length,
        });
      }),
    );
  });
});

describe('union and overlap', () => {
  const span: fc.Arbitrary<Span> = fc
    .tuple(fc.bigInt({ min: 0n, max: 50n }), fc.bigInt({ min: 1n, max: 20n }))
    .map(([start, size]) => ({ start, end: start + size }));
  const inside = (spans: readonly Span[], key: bigint): boolean =>
    spans.some((item) => item.start <= key && key < item.end);

  it('count each address once', () => {
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 8 }),
        fc.array(span, { maxLength: 8 }),
        (spans, table) => {
          const keys = Array.from({ length: 80 }, (_, i) => BigInt(i));
          expect(Number(sizeOf(union(spans)))).toBe(
            keys.filter((key) => inside(spans, key)).length,
          );
          const known = union(table).map((item, i) => ({
            ...item,
            provider: `p${i % 2}`,
            service: null,
          }));
          const counted = known.filter((item) => item.provider === 'p0');
          expect(Number(overlap(spans, known, (item) => item.provider === 'p0'))).toBe(
            keys.filter((key) => inside(spans, key) && inside(counted, key)).length,
          );
        },
      ),
    );
  });
});
