/** Builds the network table and puts it in place of the old one, or leaves the old one as it is. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { NETWORK_OWNERS } from '../../lib/catalog/networks';
import { loadNetworks } from '../../lib/detect/networks';
import { readAsnTable } from './asn-table';
import { buildNetworks } from './build';
import { fromDirectory, fromNetwork, type ObtainedList } from './obtain';
import { coverageOf, shrunk } from './shrink';

export const ASN_PACKAGE = 'node_modules/@ip-location-db/asn';
const TABLE_NAME = 'networks.bin';

export interface UpdateOptions {
  /** Where the official lists come from: nowhere, a directory, or the network. */
  lists: 'none' | 'network' | { directory: string };
  /** Directory that gets `networks.bin`. */
  out: string;
  /** Accept a table that lost more than a tenth. */
  force?: boolean;
  /** ISO date for lists that bear none. */
  today: string;
  say: (line: string) => void;
}

/** A file's bytes as an ArrayBuffer of their own. */
export function readBytes(file: string): ArrayBuffer {
  return new Uint8Array(readFileSync(file)).buffer;
}

async function obtain({ lists, today, say }: UpdateOptions): Promise<ObtainedList[]> {
  if (lists === 'none') return [];
  return lists === 'network' ? fromNetwork(today, say) : fromDirectory(lists.directory, today, say);
}

/**
 * Builds from the npm package and the lists, checks, writes beside and renames.
 * @throws with a reason when a source cannot be had or believed, a number changed hands, or the table shrank; then
 * nothing has been written.
 */
export async function updateNetworks(options: UpdateOptions): Promise<void> {
  const { out, force, say } = options;
  say(`reading ${ASN_PACKAGE}`);
  const table = readAsnTable(ASN_PACKAGE);
  say(
    `  ${table.version}, data of ${table.date}, ${table.rows[4].length} + ${table.rows[6].length} ranges`,
  );
  const lists = await obtain(options);
  for (const { list, date, undated, prefixes, tooFine } of lists)
    say(
      `  ${list.name}, ${undated ? 'read ' : ''}${date}: ${prefixes.length} prefixes${tooFine > 0 ? `, ${tooFine} finer than /64 left out` : ''}`,
    );
  say('building');
  const bytes = buildNetworks(table, NETWORK_OWNERS, lists);
  // Read back before it replaces anything.
  const networks = loadNetworks(bytes.buffer);
  const file = path.join(out, TABLE_NAME);
  if (existsSync(file) && !force) refuseLoss(file, bytes.buffer);
  mkdirSync(out, { recursive: true });
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
  say(
    `${file}: ${networks.ranges.v4} IPv4 and ${networks.ranges.v6} IPv6 ranges of ${networks.header.providers.length} providers, ` +
      `data up to ${networks.header.date}, ${bytes.length} bytes (${gzipSync(bytes, { level: 9 }).length} gz)`,
  );
}

function refuseLoss(file: string, after: ArrayBuffer): void {
  let before: ArrayBuffer;
  try {
    before = readBytes(file);
    loadNetworks(before);
  } catch {
    // An unreadable old table is no reason to keep it.
    return;
  }
  const lost = shrunk(coverageOf(before), coverageOf(after));
  if (lost.length > 0)
    throw new Error(
      `the new table lost more than a tenth (--force accepts it):\n${lost.join('\n')}`,
    );
}
