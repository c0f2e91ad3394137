/** Reads zip files: what a store receives is checked from the package itself, not from the folder it was made of. */
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** Path inside the package, with `/`. */
  name: string;
  bytes: Buffer;
}

/** Every file of a zip. @throws when it is not a zip, or uses what packages of ours never do (encryption, zip64). */
export function readZip(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('not a zip file');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('broken zip directory');
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    // The local header has lengths of its own: its extra field may differ from the directory's.
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    if (!name.endsWith('/'))
      entries.push({ name, bytes: content(zip.subarray(start, start + size), method, name) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function content(data: Buffer, method: number, name: string): Buffer {
  if (method === 0) return data;
  if (method === 8) return inflateRawSync(data);
  throw new Error(`${name}: compression ${method} is not known`);
}
