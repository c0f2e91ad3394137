/** Domain names in DNS messages, read by the library and checked by us. */
import { name as nameCodec } from '@dnsquery/dns-packet';

/** Says what is wrong with a message. Never leaves lib/mail/codec.ts. */
export class Malformed extends Error {}

/** Bytes of host names and of the service names that DNS uses. A dot in a label would forge a boundary. */
const PLAIN = /^[\w*/+-]+$/;

const MAX_NAME = 253;

/** Pointers followed for one name. Servers use one; a chain of thousands would only cost time. */
const MAX_JUMPS = 16;

/**
 * Reads the name at `offset`. Our walk bounds pointers and finds the labels; the library's own reading must agree.
 * @returns the name in lower case (`.` for the root) and the offset after it
 * @throws Malformed or the library's error
 */
export function readName(bytes: Uint8Array, offset: number): { name: string; end: number } {
  const { labels, end } = walk(bytes, offset);
  const name = nameCodec.decode(bytes, offset);
  if (name === '.') return { name, end };
  const read = name.split('.');
  if (read.length !== labels) throw new Malformed('dot inside a label');
  if (!read.every((label) => PLAIN.test(label))) throw new Malformed('label is not a host name');
  return { name: name.toLowerCase(), end };
}

/** Counts the labels of the name at `offset` and finds where it ends: after its root or its first pointer. */
function walk(bytes: Uint8Array, offset: number): { labels: number; end: number } {
  let labels = 0;
  let end = 0;
  let start = offset;
  let at = offset;
  for (let jumps = 0; jumps <= MAX_JUMPS;) {
    const length = bytes[at];
    if (length === undefined) throw new Malformed('name runs out of the message');
    if (length === 0) return { labels, end: end || at + 1 };
    if (length < 0x40) {
      labels += 1;
      at += length + 1;
    } else if (length >= 0xc0) {
      const target = ((length & 0x3f) << 8) | (bytes[at + 1] ?? 0);
      if (target >= start) throw new Malformed('pointer that does not go back');
      end ||= at + 2;
      start = target;
      at = target;
      jumps += 1;
    } else {
      throw new Malformed('unknown kind of label');
    }
  }
  throw new Malformed('too many pointers');
}

/** Can this be asked? Lower-case ASCII labels of 1 to 63 bytes, at most 253 in all. */
export function isAskable(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= MAX_NAME &&
    name.split('.').every((label) => /^[a-z0-9_-]{1,63}$/.test(label))
  );
}
