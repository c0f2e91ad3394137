import * as fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { addressKey, parseIPv4, type AddressKey } from './networks-address';

/** The key of an address as the library reads it. */
function keyOf(address: ipaddr.IPv4 | ipaddr.IPv6): AddressKey {
  const bytes = address.toByteArray();
  const word = (at: number): number =>
    bytes.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0);
  return address.kind() === 'ipv4'
    ? { family: 4, hi: word(0), lo: 0 }
    : { family: 6, hi: word(0), lo: word(4) };
}

describe('addressKey', () => {
  it.each([
    ['0.0.0.0', { family: 4, hi: 0, lo: 0 }],
    ['255.255.255.255', { family: 4, hi: 4294967295, lo: 0 }],
    ['192.0.2.1', { family: 4, hi: 3221225985, lo: 0 }],
    ['2001:db8::1', { family: 6, hi: 0x20010db8, lo: 0 }],
    ['2001:DB8:1:2:3:4:5:6', { family: 6, hi: 0x20010db8, lo: 0x10002 }],
    ['::', { family: 6, hi: 0, lo: 0 }],
    ['1::', { family: 6, hi: 0x10000, lo: 0 }],
    // IPv4 inside IPv6: the server that was reached.
    ['::ffff:192.0.2.1', { family: 4, hi: 3221225985, lo: 0 }],
    ['::FFFF:c000:201', { family: 4, hi: 3221225985, lo: 0 }],
    ['64:ff9b::192.0.2.1', { family: 4, hi: 3221225985, lo: 0 }],
    // Not those two: an address of its own.
    ['::192.0.2.1', { family: 6, hi: 0, lo: 0 }],
    ['64:ff9b:1::192.0.2.1', { family: 6, hi: 0x64ff9b, lo: 0x10000 }],
  ])('%s', (text, key) => {
    expect(addressKey(text)).toEqual(key);
  });

  it.each([
    '',
    ' ',
    '1',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    '01.2.3.4',
    '1.2.3.04',
    '0x7f.0.0.1',
    '127.1',
    '2130706433',
    '1.2.3.4 ',
    '1.2.3.4/24',
    '1.2.3.4:80',
    '1..2.3',
    '.1.2.3.4',
    '1.2.3.4.',
    '-1.2.3.4',
    '１.2.3.4',
    ':',
    ':::',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    '1:2:3:4:5:6:7::8',
    '12345::',
    'g::1',
    ':1::2',
    '1:',
    '[::1]',
    'fe80::1%eth0',
    '::1.2.3',
    '1.2.3.4::',
    '::1.2.3.4:5',
    '1:2:3:4:5:6:7:1.2.3.4',
    'localhost',
    'www.example.fr',
  ])('%j is not an address', (text) => {
    expect(addressKey(text)).toBeNull();
  });

  it('reads every IPv4 address as ipaddr.js does', () => {
    fc.assert(
      fc.property(fc.ipV4(), (text) => {
        expect(addressKey(text)).toEqual(keyOf(ipaddr.IPv4.parse(text)));
      }),
    );
  });

  it('reads every spelling of an IPv6 address as ipaddr.js does', () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        // The library takes `::1.2.3.4` for `::ffff:1.2.3.4`, which is another address.
        fc.pre(!/^::\d+\./.test(text));
        const address = ipaddr.IPv6.parse(text);
        const bytes = address.toByteArray();
        const nat64 = bytes.slice(0, 12).join() === '0,100,255,155,0,0,0,0,0,0,0,0';
        fc.pre(!nat64);
        const expected = address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
        expect(addressKey(text)).toEqual(keyOf(expected));
      }),
    );
  });

  it('accepts no text that ipaddr.js refuses', () => {
    const near = fc.string({
      unit: fc.constantFrom(...'0123456789abcdefF:.%/ '.split('')),
      maxLength: 24,
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        if (addressKey(text) !== null) expect(ipaddr.isValid(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseIPv4', () => {
  it('reads from a place in the text', () => {
    expect(parseIPv4('::ffff:1.2.3.4', 7)).toBe(0x01020304);
    expect(parseIPv4('1.2.3', 0)).toBe(-1);
  });
});
