/** Spans of table keys: IPv4 addresses, or the upper 64 bits of IPv6 addresses. */
import { addressKey } from '../../lib/detect/networks-address';

export type Family = 4 | 6;

/** `start` included, `end` not. */
export interface Span {
  start: bigint;
  end: bigint;
}

/** A prefix of a list, in CIDR notation, as a span; null when it is not one or is finer than /64. */
export function parsePrefix(text: string): (Span & { family: Family; length: number }) | null {
  const [address = '', bits, rest] = text.split('/');
  const key = addressKey(address);
  if (!key || rest !== undefined) return null;
  const family: Family = address.includes(':') ? 6 : 4;
  if (key.family !== family) return null;
  const width = family === 4 ? 32 : 64;
  const length = bits === undefined ? (family === 4 ? 32 : 128) : Number(bits);
  if (!/^\d{1,3}$/.test(bits ?? '0') || length > width) return null;
  const base = family === 4 ? BigInt(key.hi) : (BigInt(key.hi) << 32n) | BigInt(key.lo);
  const size = 1n << BigInt(width - length);
  // A prefix with bits set after its length is read as the network it lies in.
  const start = base - (base % size);
  return { family, length, start, end: start + size };
}

/** Sum of the sizes of disjoint spans. */
export function sizeOf(spans: readonly Span[]): bigint {
  return spans.reduce((sum, span) => sum + (span.end - span.start), 0n);
}

/** The same addresses as disjoint spans in ascending order. */
export function union(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = result.at(-1);
    if (last && span.start <= last.end) {
      if (span.end > last.end) last.end = span.end;
    } else result.push({ start: span.start, end: span.end });
  }
  return result;
}
