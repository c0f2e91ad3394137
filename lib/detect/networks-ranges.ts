/** Disjoint address ranges in ascending order, each with a label, and the search in them. */
import type { ByteReader } from './networks-reader';

/** Parallel arrays: range `i` goes from start to end, both included, and has `labels[i]`. */
export interface Ranges {
  startHi: Uint32Array;
  startLo: Uint32Array;
  endHi: Uint32Array;
  endLo: Uint32Array;
  labels: Uint16Array;
}

const WORD = 2 ** 32;

/** Addresses in a /24 of IPv4, /64s in a /48 of IPv6. */
export const STEP = { 4: 2 ** 8, 6: 2 ** 16 } as const;

/**
 * Reads one family: the count, then all gaps, all sizes, all labels (alike values side by side compress better).
 * A gap is counted from the end of the range before, in `lo` units for IPv6 and in addresses for IPv4.
 * @throws when the bytes end early, or a range leaves the address space or has a label that is not there.
 */
export function readRanges(reader: ByteReader, family: 4 | 6, labelCount: number): Ranges {
  const count = reader.varint();
  if (count > reader.left) throw new Error('networks table: more ranges than bytes');
  const step = STEP[family];
  const gapHi = new Uint32Array(count);
  const gapLo = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    if (family === 6) gapHi[i] = reader.varint();
    gapLo[i] = reader.stepped(step);
  }
  const ranges: Ranges = {
    startHi: gapHi,
    startLo: new Uint32Array(count),
    endHi: new Uint32Array(count),
    endLo: new Uint32Array(count),
    labels: new Uint16Array(count),
  };
  // The low word of an IPv4 key is always 0, so its unit is the high word.
  let hi = 0;
  let lo = 0;
  for (let i = 0; i < count; i++) {
    const size = reader.stepped(step);
    if (family === 4) {
      hi += gapLo[i]!;
      ranges.startHi[i] = hi;
      hi += size;
      if (size < 1 || hi > WORD)
        throw new Error('networks table: a range leaves the address space');
      ranges.endHi[i] = hi - 1;
      continue;
    }
    hi += gapHi[i]!;
    lo += gapLo[i]!;
    if (lo >= WORD) {
      hi++;
      lo -= WORD;
    }
    ranges.startHi[i] = hi;
    ranges.startLo[i] = lo;
    const high = Math.floor(size / WORD);
    lo += size - high * WORD;
    hi += high;
    if (lo >= WORD) {
      hi++;
      lo -= WORD;
    }
    if (size < 1 || hi > WORD || (hi === WORD && lo > 0))
      throw new Error('networks table: a range leaves the address space');
    ranges.endHi[i] = lo === 0 ? hi - 1 : hi;
    ranges.endLo[i] = lo === 0 ? WORD - 1 : lo - 1;
  }
  for (let i = 0; i < count; i++) {
    const label = reader.varint();
    if (label >= labelCount) throw new Error('networks table: a range has no label');
    ranges.labels[i] = label;
  }
  return ranges;
}

/** Label of the range that holds the key, or -1. */
export function findLabel(ranges: Ranges, hi: number, lo: number): number {
  const { startHi, startLo } = ranges;
  let low = 0;
  let high = startHi.length;
  // First range that starts after the key; the one before it is the only candidate.
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = startHi[middle]!;
    if (start < hi || (start === hi && startLo[middle]! <= lo)) low = middle + 1;
    else high = middle;
  }
  const at = low - 1;
  if (at < 0) return -1;
  const end = ranges.endHi[at]!;
  return hi < end || (hi === end && lo <= ranges.endLo[at]!) ? ranges.labels[at]! : -1;
}
