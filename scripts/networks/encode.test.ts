import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNetworks } from '../../lib/detect/networks';
import type { NetworksHeader } from '../../lib/detect/networks-format';
import { encodeNetworks, type IndexedSpan } from './encode';
import type { Family } from './span';

const HEADER: NetworksHeader = {
  version: '1',
  date: '2026-01-02',
  attribution: 'nobody',
  sources: [{ name: 'list', date: '2026-01-02', official: true }],
  providers: [
    ['a', 'A', 'american', 'US'],
    ['b', 'B', 'european', 'FR', 'NL'],
    ['c', 'C', 'other'],
  ],
  services: ['EC2'],
  regions: ['eu-west-3'],
};
const LABELS = [
  { provider: 0, service: -1, region: -1, source: 0 },
  { provider: 1, service: 0, region: 0, source: 0 },
  { provider: 2, service: -1, region: 0, source: 0 },
];

/** Disjoint ascending spans from pairs of numbers that need not be. */
function spansFrom(ends: readonly bigint[], labels: readonly number[]): IndexedSpan[] {
  const sorted = [...new Set(ends)].sort((a, b) => (a < b ? -1 : 1));
  return labels.flatMap((label, i) => {
    const start = sorted[i * 2];
    const end = sorted[i * 2 + 1];
    return start === undefined || end === undefined ? [] : [{ start, end, label }];
  });
}

function write4(key: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (key >> shift) & 255n).join('.');
}

function write6(key: bigint): string {
  const groups = [48n, 32n, 16n, 0n].map((shift) => ((key >> shift) & 0xffffn).toString(16));
  return `${groups.join(':')}::`;
}

const WRITE: Record<Family, (key: bigint) => string> = { 4: write4, 6: write6 };

describe.each([4, 6] as const)('IPv%i', (family) => {
  const limit = family === 4 ? 1n << 32n : 1n << 64n;
  // Both fine and round ends; round ones are what networks have.
  const fine = fc.bigInt({ min: 0n, max: limit });
  const ends = fc.array(
    fc.oneof(
      fine,
      fine.map((value) => (value >> 8n) << 8n),
      fine.map((value) => (value >> 16n) << 16n),
      // Close together, as most are.
      fc.bigInt({ min: 0n, max: 5000n }).map((value) => (limit >> 1n) + value),
    ),
    { maxLength: 40 },
  );

  it('finds what a walk over all ranges finds', () => {
    fc.assert(
      fc.property(
        ends,
        fc.array(fc.nat(2), { maxLength: 20 }),
        fc.array(fc.bigInt({ min: 0n, max: limit - 1n }), { minLength: 1, maxLength: 10 }),
        (numbers, labels, asked) => {
          const spans = spansFrom(numbers, labels);
          // No network is that large and that crooked; the writer refuses it.
          fc.pre(
            spans.every(
              ({ start, end }) => (end - start) % 65536n === 0n || end - start < 1n << 52n,
            ),
          );
          const ranges = { 4: [], 6: [], [family]: spans };
          const networks = loadNetworks(encodeNetworks(HEADER, LABELS, ranges).buffer);
          const edges = spans.flatMap(({ start, end: stop }) => [
            start - 1n,
            start,
            stop - 1n,
            stop,
          ]);
          for (const key of [...asked, ...edges]) {
            if (key < 0n || key >= limit) continue;
            const text = WRITE[family](key);
            // `::` alone and mapped addresses are other things.
            if (family === 6 && key >> 32n === 0n) continue;
            const expected = spans.find((span) => span.start <= key && key < span.end);
            const found = networks.lookup(text);
            const id = expected && HEADER.providers[LABELS[expected.label]!.provider]![0];
            expect(found?.provider ?? null, text).toBe(id ?? null);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('encodeNetworks', () => {
  it('tells service and region only where the label has them', () => {
    const ranges = {
      4: [
        { start: 0x01000000n, end: 0x01000100n, label: 0 },
        { start: 0x01000100n, end: 0x01000101n, label: 1 },
      ],
      6: [],
    };
    const networks = loadNetworks(encodeNetworks(HEADER, LABELS, ranges).buffer);
    expect(networks.lookup('1.0.0.0')).toEqual({
      provider: 'a',
      name: 'A',
      control: 'american',
      countries: ['US'],
      source: 'list, 2026-01-02',
      official: true,
    });
    expect(networks.lookup('1.0.1.0')).toMatchObject({
      countries: ['FR', 'NL'],
      service: 'EC2',
      region: 'eu-west-3',
    });
    expect(networks.lookup('1.0.1.1')).toBeNull();
  });

  it('refuses ranges that overlap', () => {
    const spans = [
      { start: 0n, end: 10n, label: 0 },
      { start: 9n, end: 12n, label: 0 },
    ];
    expect(() => encodeNetworks(HEADER, LABELS, { 4: spans, 6: [] })).toThrow('overlap');
  });

  it('a damaged file is an error or another table, never a crash or a hang', () => {
    const spans = Array.from({ length: 30 }, (_, i) => ({
      start: BigInt(i * 1000),
      end: BigInt(i * 1000 + 300),
      label: i % 3,
    }));
    const sound = encodeNetworks(HEADER, LABELS, { 4: spans, 6: spans });
    fc.assert(
      fc.property(
        fc.nat(sound.length - 1),
        fc.nat(255),
        fc.nat(sound.length),
        (at, byte, length) => {
          const bytes = sound.slice(0, length);
          if (at < length) bytes[at] = byte;
          try {
            loadNetworks(bytes.buffer).lookup('1.2.3.4');
          } catch (error) {
            expect(String(error)).toMatch(/^Error: networks table: /);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('cut short anywhere, it is refused', () => {
    const sound = encodeNetworks(HEADER, LABELS, {
      4: [{ start: 256n, end: 512n, label: 1 }],
      6: [],
    });
    for (let length = 0; length < sound.length; length++)
      expect(() => loadNetworks(sound.slice(0, length).buffer), `${length} bytes`).toThrow(
        'networks table: ',
      );
    expect(() => loadNetworks(Uint8Array.from([...sound, 0]).buffer)).toThrow('left over');
  });
});
