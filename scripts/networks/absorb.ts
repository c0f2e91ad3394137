/** Announced ranges → ranges of the providers we know. */
import type { AsnRow } from './asn-table';
import type { Family, Span } from './span';

/** Largest gap that is filled: a /16 of IPv4, a /32 of IPv6 (in /64s). Measured: more finds nothing more. */
const LARGEST_GAP: Record<Family, bigint> = { 4: 1n << 16n, 6: 1n << 32n };

/** A span that belongs to a provider. */
export interface OwnedSpan extends Span {
  provider: string;
}

/**
 * Keeps the rows of known providers, joins neighbours, and fills the gaps that nobody announces between two ranges of
 * one provider: reserves that it will announce (CloudFront's listed addresses: 88.8 % → 95.9 % covered).
 * @param rows all announced ranges in ascending order, strangers' too: they are what stops the filling.
 */
export function absorb(
  rows: readonly AsnRow[],
  providers: ReadonlyMap<number, string>,
  family: Family,
): OwnedSpan[] {
  const result: OwnedSpan[] = [];
  // A stranger since the last range: what lies between is not a gap that nobody announces.
  let stranger = false;
  for (const row of rows) {
    const provider = providers.get(row.asn);
    if (provider === undefined) {
      stranger = true;
      continue;
    }
    if (row.end <= row.start) continue;
    const last = result.at(-1);
    if (last?.provider === provider && !stranger && row.start - last.end <= LARGEST_GAP[family]) {
      if (row.end > last.end) last.end = row.end;
    } else result.push({ start: row.start, end: row.end, provider });
    stranger = false;
  }
  return result;
}
