import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readZip } from './zip';

/** A zip of one deflated file, written by hand from the format's description. */
function zipOf(name: string, text: string, method = 8): Buffer {
  const data = method === 8 ? deflateRawSync(text) : Buffer.from(text);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  local.writeUInt16LE(2, 28);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(method, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + 2 + data.length, 16);
  return Buffer.concat([
    local,
    Buffer.from(name),
    Buffer.from('xx'),
    data,
    central,
    Buffer.from(name),
    end,
  ]);
}

test.each([8, 0])('reads a file stored with method %i', (method) => {
  const [entry] = readZip(zipOf('a/b.txt', 'Vigie', method));
  expect(entry).toEqual({ name: 'a/b.txt', bytes: Buffer.from('Vigie') });
});

test('refuses what it cannot read', () => {
  expect(() => readZip(Buffer.from('no'))).toThrow('not a zip');
  expect(() => readZip(zipOf('a', 'x', 12))).toThrow('compression 12');
});
