/** Reads the table of autonomous systems of the npm package @ip-location-db/asn. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readObject, stringOf } from './listed';
import type { Family, Span } from './span';

/** One announced range: who holds it. IPv6 ranges are cut inwards to /64. */
export interface AsnRow extends Span {
  asn: number;
}

export interface AsnTable {
  version: string;
  /** ISO date of the data, from the version number. */
  date: string;
  rows: Record<Family, AsnRow[]>;
  /** Holder's name by AS number. */
  names: Map<number, string>;
}

const NAME_OF = { 4: 'asn-ipv4-num.csv', 6: 'asn-ipv6-num.csv' } as const;

/** `2.3.2026061719` → `2026-06-17`. @throws when the version bears no date. */
export function dateOfVersion(version: string): string {
  const found = /\.(20\d\d)(\d\d)(\d\d)\d*$/.exec(version);
  if (!found) throw new Error(`@ip-location-db/asn ${version}: the version bears no date`);
  return `${found[1]}-${found[2]}-${found[3]}`;
}

/**
 * Reads the lines `first,last,AS number,name` (addresses as whole numbers) of one family into `rows` and `names`.
 * A few ranges overlap the next one; their starts ascend.
 * @throws when a line has another shape or the starts do not ascend: the rest would be wrong too.
 */
export function readRows(text: string, family: Family, names: Map<number, string>): AsnRow[] {
  const rows: AsnRow[] = [];
  let before = 0n;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const found = /^(\d+),(\d+),(\d+),(.*?)\r?$/.exec(line);
    if (!found) throw new Error(`@ip-location-db/asn: line not understood: ${line.slice(0, 80)}`);
    let start = BigInt(found[1]!);
    let end = BigInt(found[2]!) + 1n;
    if (start < before || end <= start)
      throw new Error(`@ip-location-db/asn: not in ascending order: ${line.slice(0, 80)}`);
    before = start;
    if (family === 6) {
      start = (start + (1n << 64n) - 1n) >> 64n;
      end >>= 64n;
    }
    const asn = Number(found[3]);
    const name = found[4]!;
    names.set(asn, name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name);
    // Kept even when nothing is left after the cut: it still says that its place is announced.
    rows.push({ start, end, asn });
  }
  return rows;
}

/** Reads the installed package. @throws when it is not there or has another shape. */
export function readAsnTable(directory: string): AsnTable {
  const read = (name: string): string => readFileSync(path.join(directory, name), 'utf8');
  const version = stringOf(readObject(read('package.json')), 'version') ?? '';
  const names = new Map<number, string>();
  const rows = { 4: readRows(read(NAME_OF[4]), 4, names), 6: readRows(read(NAME_OF[6]), 6, names) };
  return { version, date: dateOfVersion(version), rows, names };
}
