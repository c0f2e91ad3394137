/**
 * Makes every package that is handed to a store, and checks each against what the store accepts:
 * `npm run package` → .output/packages/, with SHA256SUMS. Exit code 1 when something does not fit.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { complaints, type Store } from './package/limits';
import { rebuild } from './package/rebuild';
import { npx, npmRun } from './package/run';
import { readZip } from './package/zip';
import { writeListings } from './store/files';

const STORES: Record<Store, string> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox, desktop and Android',
};
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const out = path.resolve('.output/packages');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const wrong: string[] = [];
const sums: string[] = [];
for (const [store, what] of Object.entries(STORES) as [Store, string][]) {
  npx('wxt', 'zip', '-b', store);
  const bytes = keep(`vigie-${version}-${store}.zip`, what);
  wrong.push(...complaints(store, readZip(bytes), bytes.length).map((text) => `${store}: ${text}`));
}
keep(`vigie-${version}-sources.zip`, 'sources, for reviewers');
wrong.push(...rebuild(path.join(out, `vigie-${version}-sources.zip`), '.output/firefox-mv3'));
console.log(npmRun('lint:addons').trim());
npx('wxt', 'build', '-b', 'safari');
console.log('.output/safari-mv3/: for Xcode, untested (docs/safari.md)');

writeListings(path.join(out, 'listing'), version);
writeFileSync(path.join(out, 'SHA256SUMS'), sums.join(''));
for (const text of wrong) console.error(`does not fit: ${text}`);
console.log(`${sums.length} packages in .output/packages/, ${wrong.length} complaints`);
process.exitCode = wrong.length > 0 ? 1 : 0;

/** Copies a package to the folder of packages and says what it is. */
function keep(name: string, what: string): Buffer {
  const bytes = readFileSync(path.join('.output', name));
  copyFileSync(path.join('.output', name), path.join(out, name));
  const sum = createHash('sha256').update(bytes).digest('hex');
  sums.push(`${sum}  ${name}\n`);
  console.log(`${name}  ${bytes.length} bytes  sha256 ${sum}  ${what}`);
  return bytes;
}
