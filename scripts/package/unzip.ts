/** Writes the files of a package into a folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readZip } from './zip';

/** @param change may replace a file's content. @throws when an entry would be written outside the folder. */
export function unzip(
  zip: string,
  folder: string,
  change: (name: string, bytes: Buffer) => Buffer = (_, bytes) => bytes,
): void {
  for (const { name, bytes } of readZip(readFileSync(zip))) {
    const file = path.resolve(folder, name);
    if (!file.startsWith(path.resolve(folder) + path.sep)) throw new Error(`${name} leads outside`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, change(name, bytes));
  }
}
