/** `engine addresses`: an IP address a line → whose network it is. */
import { readFileSync } from 'node:fs';
import { addressKey } from '../../lib/detect/networks-address';
import { loadNetworks, type Networks } from '../../lib/detect/networks';

/** Read from the project's root, where npm runs its scripts. */
const TABLE = 'public/networks.bin';

let table: Networks | null = null;

/**
 * @param line an IPv4 or IPv6 address
 * @returns `{ip, provider, service, region, source}`, null for what is not known
 * @throws when the line is not an address, or the table cannot be read
 */
// oxlint-disable-next-line require-await -- every engine command answers with a promise
export async function addresses(line: string): Promise<object> {
  const ip = line.trim();
  if (!addressKey(ip)) throw new Error(`not an IP address: ${ip.slice(0, 60)}`);
  table ??= loadNetworks(new Uint8Array(readFileSync(TABLE)).buffer);
  const match = table.lookup(ip);
  return {
    ip,
    provider: match?.provider ?? null,
    service: match?.service ?? null,
    region: match?.region ?? null,
    source: match?.source ?? null,
  };
}
