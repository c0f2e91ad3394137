/**
 * Lists the packages in the built extension with their licences, and writes the texts that must go with them to
 * public/licenses.txt. `npm run licenses`; with `-- --check` it writes nothing and fails when the file is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ALLOWED_LICENCES, bundledPackages } from './supply/bundled';
import { notices } from './supply/notices';

const root = process.cwd();
const file = path.join(root, 'public', 'licenses.txt');
const packages = await bundledPackages(root);
for (const { name, version, licence, text } of packages)
  console.log(
    `${name.padEnd(36)} ${version.padEnd(10)} ${licence}${text ? '' : ' (no text in the package)'}`,
  );
const refused = packages.filter(({ licence }) => !ALLOWED_LICENCES.includes(licence));
if (refused.length > 0) {
  console.error(
    `not allowed: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`,
  );
  process.exitCode = 1;
}
const wanted = notices(packages);
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== wanted) {
    console.error('public/licenses.txt is not up to date: npm run licenses');
    process.exitCode = 1;
  }
} else writeFileSync(file, wanted);
