/** Does for a reviewer what a reviewer does: builds Firefox's package from the sources that go with it, and compares. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './run';
import { unzip } from './unzip';

/** @param sources the source package. @param built the folder it must give again. @returns what differs. */
export function rebuild(sources: string, built: string): string[] {
  const dir = mkdtempSync(path.join(tmpdir(), 'vigie-sources-'));
  try {
    unzip(sources, dir);
    symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'));
    run('npx', ['--no-install', 'wxt', 'build', '-b', 'firefox'], dir);
    const [ours, theirs] = [hashes(built), hashes(path.join(dir, '.output/firefox-mv3'))];
    const names = new Set([...ours.keys(), ...theirs.keys()]);
    const differs = [...names].filter((name) => ours.get(name) !== theirs.get(name));
    console.log(`built again from the sources: ${names.size} files, ${differs.length} differ`);
    return differs.map((name) => `sources: ${name} is not built as in the package`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function hashes(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}
