/** Text of an IP address → the numbers that the network table is searched with. Strict: one spelling rule, no guesses. */

/** An address as table key. IPv4: `hi` is the address, `lo` 0. IPv6: the upper 64 bits in two words. */
export interface AddressKey {
  family: 4 | 6;
  /** Unsigned 32 bits. */
  hi: number;
  /** Unsigned 32 bits. */
  lo: number;
}

/**
 * Reads dotted decimal (no leading zero, no shorthand) from `from` to the end of the text.
 * Unsigned 32-bit number, or -1 when it is not an IPv4 address.
 */
export function parseIPv4(text: string, from = 0): number {
  let value = 0;
  let octets = 0;
  let octet = -1;
  for (let at = from; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 46;
    if (code >= 48 && code <= 57) {
      if (octet === 0) return -1;
      octet = (octet < 0 ? 0 : octet * 10) + code - 48;
      if (octet > 255) return -1;
    } else if (code === 46 && octet >= 0) {
      value = value * 256 + octet;
      octet = -1;
      if (++octets > 4) return -1;
    } else return -1;
  }
  return octets === 4 ? value : -1;
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** The eight groups of the address read last: kept between calls, as a look-up must not allocate much. */
const groups = new Uint16Array(8);

/** Fills `groups`; false when the text is not an IPv6 address (zones `%eth0` and brackets are not). */
function readIPv6(text: string): boolean {
  const length = text.length;
  if (length < 2 || length > 45) return false;
  let count = 0;
  let gap = -1;
  let at = 0;
  if (text.charCodeAt(0) === 58) {
    if (text.charCodeAt(1) !== 58) return false;
    gap = 0;
    at = 2;
  }
  while (at < length) {
    if (count === 8) return false;
    const start = at;
    let value = 0;
    let digit: number;
    while (at < length && (digit = hexDigit(text.charCodeAt(at))) >= 0) {
      value = value * 16 + digit;
      at++;
    }
    const code = at < length ? text.charCodeAt(at) : -1;
    if (code === 46) {
      const v4 = count <= 6 ? parseIPv4(text, start) : -1;
      if (v4 < 0) return false;
      groups[count++] = v4 >>> 16;
      groups[count++] = v4;
      break;
    }
    if (at === start || at - start > 4) return false;
    groups[count++] = value;
    if (code < 0) break;
    if (code !== 58 || ++at === length) return false;
    if (text.charCodeAt(at) === 58) {
      if (gap >= 0) return false;
      gap = count;
      at++;
    }
  }
  if (gap < 0) return count === 8;
  if (count === 8) return false;
  groups.copyWithin(gap + 8 - count, gap, count);
  groups.fill(0, gap, gap + 8 - count);
  return true;
}

function word(index: number): number {
  return ((groups[index]! << 16) | groups[index + 1]!) >>> 0;
}

/**
 * Key of an address, or null when the text is not one. An IPv4 address inside an IPv6 one (`::ffff:192.0.2.1`, or
 * NAT64's `64:ff9b::192.0.2.1`, RFC 6052) counts as that IPv4 address: it is the server that was reached.
 */
export function addressKey(ip: string): AddressKey | null {
  const v4 = parseIPv4(ip);
  if (v4 >= 0) return { family: 4, hi: v4, lo: 0 };
  if (!readIPv6(ip)) return null;
  const hi = word(0);
  const lo = word(2);
  const mapped = hi === 0 && lo === 0 && word(4) === 0xffff;
  const nat64 = hi === 0x64ff9b && lo === 0 && word(4) === 0;
  return mapped || nat64 ? { family: 4, hi: word(6), lo: 0 } : { family: 6, hi, lo };
}
