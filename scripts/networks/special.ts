/** Addresses that are nobody's on the public internet (IANA special-purpose registries): never in the table. */
import { parsePrefix } from './span';

const BLOCKS = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '::/8',
  '100::/8',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
] as const;

export const SPECIAL = BLOCKS.map((block) => {
  const span = parsePrefix(block);
  if (!span) throw new Error(`not a prefix: ${block}`);
  return span;
});
