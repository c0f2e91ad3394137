import { describe, expect, it } from 'vitest';
import { absorb } from './absorb';

const PROVIDERS = new Map([
  [1, 'amazon'],
  [2, 'amazon'],
  [3, 'ovhcloud'],
]);
const row = (
  start: number,
  end: number,
  asn: number,
): { start: bigint; end: bigint; asn: number } => ({
  start: BigInt(start),
  end: BigInt(end),
  asn,
});

describe('absorb', () => {
  it.each([
    ['joins neighbours of two numbers', [row(0, 256, 1), row(256, 512, 2)], ['0-512 amazon']],
    ['fills a gap of a /16', [row(0, 256, 1), row(65792, 66048, 1)], ['0-66048 amazon']],
    [
      'leaves a larger gap',
      [row(0, 256, 1), row(65793, 66048, 1)],
      ['0-256 amazon', '65793-66048 amazon'],
    ],
    [
      'leaves a gap where a stranger announces',
      [row(0, 256, 1), row(512, 768, 99), row(1024, 1280, 1)],
      ['0-256 amazon', '1024-1280 amazon'],
    ],
    [
      'leaves a gap where another provider announces',
      [row(0, 256, 1), row(512, 768, 3), row(1024, 1280, 1)],
      ['0-256 amazon', '512-768 ovhcloud', '1024-1280 amazon'],
    ],
    [
      'a stranger too small for the table still stops it',
      [row(0, 256, 1), row(300, 300, 99), row(512, 768, 1)],
      ['0-256 amazon', '512-768 amazon'],
    ],
    [
      'fills nothing before the first or after a stranger',
      [row(512, 768, 99), row(800, 900, 1)],
      ['800-900 amazon'],
    ],
    [
      'a range inside the one before adds nothing',
      [row(0, 512, 1), row(256, 300, 2)],
      ['0-512 amazon'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(
      absorb(rows, PROVIDERS, 4).map((span) => `${span.start}-${span.end} ${span.provider}`),
    ).toEqual(expected);
  });

  it('fills up to a /32 of IPv6', () => {
    const rows = [row(0, 1, 1), { start: (1n << 32n) + 1n, end: (1n << 32n) + 2n, asn: 1 }];
    expect(absorb(rows, PROVIDERS, 6)).toHaveLength(1);
    expect(absorb(rows, PROVIDERS, 4)).toHaveLength(2);
  });
});
