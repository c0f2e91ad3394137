/**
 * Are the packages the same wherever they are built? Packs them twice, in two copies of the sources, then once more
 * from the sources archive that reviewers get, and compares every byte. `npm run reproducible` (about a minute);
 * `-- --short` only builds twice.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = process.cwd();
const work = mkdtempSync(path.join(tmpdir(), 'vigie-reproducible-'));
const NOT_COPIED = new Set([
  'node_modules',
  '.output',
  '.wxt',
  '.git',
  '.node',
  'test-output',
  'demo-output',
]);
let failed = 0;
try {
  const [first, second] = [packed('one'), packed('another/directory')];
  for (const [name, hash] of first) say(name, hash, hash === second.get(name));
  if (!process.argv.includes('--short')) rebuilt(first);
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(failed === 0 ? 'reproducible' : `${failed} differ`);
process.exitCode = failed === 0 ? 0 : 1;

function say(what: string, hash: string, same: boolean): void {
  if (!same) failed++;
  console.log(`${same ? 'same   ' : 'DIFFERS'} ${hash} ${what}`);
}

/** A copy of the sources elsewhere, packed for both browsers: archive → SHA-256. */
function packed(name: string): Map<string, string> {
  const dir = path.join(work, name);
  mkdirSync(dir, { recursive: true });
  for (const entry of readdirSync(root))
    if (!NOT_COPIED.has(entry))
      cpSync(path.join(root, entry), path.join(dir, entry), { recursive: true });
  pack(dir);
  return hashes(path.join(dir, '.output'), (file) => file.endsWith('.zip'));
}

function pack(dir: string): void {
  const modules = path.join(dir, 'node_modules');
  if (!existsSync(modules)) symlinkSync(path.join(root, 'node_modules'), modules, 'dir');
  for (const browser of ['chrome', 'firefox']) wxt(dir, 'zip', '-b', browser);
}

function wxt(dir: string, ...args: string[]): void {
  const bin = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [bin, ...args], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** What a reviewer does: unpack the sources, build, compare with what the store has. */
function rebuilt(first: ReadonlyMap<string, string>): void {
  const output = path.join(work, 'one', '.output');
  const sources = [...first.keys()].find((name) => name.endsWith('-sources.zip'));
  if (!sources) throw new Error('no archive of sources');
  const dir = path.join(work, 'reviewer');
  mkdirSync(dir);
  execFileSync('unzip', ['-q', path.join(output, sources), '-d', dir]);
  symlinkSync(path.join(root, 'node_modules'), path.join(dir, 'node_modules'), 'dir');
  wxt(dir, 'build', '-b', 'firefox');
  const all = (from: string): Map<string, string> =>
    hashes(path.join(from, '.output/firefox-mv3'), () => true);
  const [ours, theirs] = [all(path.join(work, 'one')), all(dir)];
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  const different = [...names].filter((name) => ours.get(name) !== theirs.get(name));
  say(
    `extension rebuilt from ${sources}${different.length > 0 ? `: ${different.join(', ')}` : ` (${names.size} files)`}`,
    '-'.repeat(64),
    different.length === 0,
  );
}

function hashes(dir: string, wanted: (file: string) => boolean): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .filter(wanted)
    .sort();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(dir, file)))
        .digest('hex'),
    ]),
  );
}
