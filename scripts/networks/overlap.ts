/** How much of a list's addresses a table knows. */
import { decodeNetworks } from '../../lib/detect/networks-format';
import type { Ranges } from '../../lib/detect/networks-ranges';
import { union, type Family, type Span } from './span';

/** A range of a table with what it says. */
export interface KnownSpan extends Span {
  provider: string;
  service: string | null;
}

/** The ranges of a table. @throws when the bytes are not one. */
export function spansOf(bytes: ArrayBuffer): Record<Family, KnownSpan[]> {
  const { header, labels, v4, v6 } = decodeNetworks(bytes);
  const read = (ranges: Ranges, family: Family): KnownSpan[] => {
    const key = (hi: number, lo: number): bigint =>
      family === 4 ? BigInt(hi) : (BigInt(hi) << 32n) | BigInt(lo);
    return Array.from(ranges.labels, (label, i) => ({
      start: key(ranges.startHi[i]!, ranges.startLo[i]!),
      end: key(ranges.endHi[i]!, ranges.endLo[i]!) + 1n,
      provider: header.providers[labels[label]!.provider]![0],
      service: header.services[labels[label]!.service] ?? null,
    }));
  };
  return { 4: read(v4, 4), 6: read(v6, 6) };
}

/** Addresses of `spans` that lie in ranges of `known` that pass `counts`. `known` is disjoint and ascending. */
export function overlap(
  spans: readonly Span[],
  known: readonly KnownSpan[],
  counts: (range: KnownSpan) => boolean,
): bigint {
  let sum = 0n;
  let at = 0;
  for (const span of union(spans)) {
    while (at < known.length && known[at]!.end <= span.start) at++;
    for (let i = at; i < known.length && known[i]!.start < span.end; i++) {
      const range = known[i]!;
      if (!counts(range)) continue;
      const start = range.start > span.start ? range.start : span.start;
      const end = range.end < span.end ? range.end : span.end;
      sum += end - start;
    }
  }
  return sum;
}
