#!/usr/bin/env node
/**
 * Runs a TypeScript script of this project: bundles it with Rolldown (already here through Vite) and imports the
 * result. `node scripts/run.mjs scripts/engine.ts sites < hosts.txt`
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = path.resolve(import.meta.dirname, '..');
const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('usage: node scripts/run.mjs SCRIPT.ts [ARGUMENTS]');
  process.exit(2);
}
const name = path.basename(script).replace(/\.\w+$/, '');
// Inside node_modules so that bare imports left external resolve as they do from the project.
const dir = path.join(root, 'node_modules', '.cache', 'vigie');
mkdirSync(dir, { recursive: true });
const file = path.join(dir, `${name}-${process.pid}.mjs`);
const bundle = await rolldown({
  input: path.resolve(script),
  platform: 'node',
  // Packages are left to Node; the project's own files (and JSON) are bundled.
  external: (id) =>
    !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0') && !path.isAbsolute(id),
  logLevel: 'warn',
});
await bundle.write({ file, format: 'esm', sourcemap: 'inline', codeSplitting: false });
process.argv = [process.argv[0], path.resolve(script), ...args];
process.on('exit', () => rmSync(file, { force: true }));
await import(pathToFileURL(file).href);
