/** Domain names in DNS messages, read by the library and checked by us. */
import { name as nameCodec } from '@dnsquery/dns-packet';

/** Says what is wrong with a message. Never leaves lib/mail/codec.ts. */
export class Malformed extends Error {}

/** Bytes of host names and of the service names that DNS uses. A dot in a label would forge a boundary. */
const PLAIN = /^[\w*/+-]+$/;

const MAX_NAME = 253;

/**
 * Reads the name at `offset`. The library refuses pointers that do not go backwards (so loops) and names over 254
 * bytes; we add that labels are plain ASCII.
 * @returns the name in lower case (`.` for the root) and the offset after it
 * @throws Malformed or the library's error
 */
export function readName(bytes: Uint8Array, offset: number): { name: string; end: number } {
  const name = nameCodec.decode(bytes, offset);
  const end = offset + wireLength(bytes, offset);
  if (name === '.') return { name, end };
  const labels = name.split('.');
  if (labels.length !== labelCount(bytes, offset)) throw new Malformed('dot inside a label');
  if (!labels.every((label) => PLAIN.test(label))) throw new Malformed('label is not a host name');
  return { name: name.toLowerCase(), end };
}

/** Bytes of the name at `offset`: up to its root or its first pointer. Safe after the library has accepted it. */
function wireLength(bytes: Uint8Array, offset: number): number {
  let at = offset;
  for (;;) {
    const length = bytes[at] ?? 0;
    if (length === 0) return at + 1 - offset;
    if (length >= 0xc0) return at + 2 - offset;
    at += length + 1;
  }
}

/** How many labels the wire has; safe after the library has accepted the name. */
function labelCount(bytes: Uint8Array, offset: number): number {
  let count = 0;
  let at = offset;
  for (;;) {
    const length = bytes[at] ?? 0;
    if (length === 0) return count;
    if (length >= 0xc0) {
      at = ((length & 0x3f) << 8) | (bytes[at + 1] ?? 0);
    } else {
      count += 1;
      at += length + 1;
    }
  }
}

/** Can this be asked? Lower-case ASCII labels of 1 to 63 bytes, at most 253 in all. */
export function isAskable(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= MAX_NAME &&
    name.split('.').every((label) => /^[a-z0-9_-]{1,63}$/.test(label))
  );
}
