/** The packages that are handed to the stores, unzipped for the tests, and a previous version made of them. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzip } from '../scripts/package/unzip';
import { BROWSER } from './use-vigie';

/** Version that the previous package says it has: below every release. */
export const PREVIOUS = '0.0.1';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The package of the browser under test, as `wxt zip` wrote it. @throws with what to do when it was not made. */
export function packageFile(): string {
  const file = path.resolve(
    `.output/vigie-${version}-${BROWSER === 'chromium' ? 'chrome' : 'firefox'}.zip`,
  );
  if (!existsSync(file)) throw new Error(`${file} is not there: run npm run zip`);
  return file;
}

/** A folder to unzip into: `again` writes a version over what is there, as an update does. */
export function unpacked(): { dir: string; put: (version?: string) => void; remove: () => void } {
  const parent = mkdtempSync(path.join(tmpdir(), 'vigie-package-'));
  const dir = path.join(parent, 'vigie');
  return {
    dir,
    put: (as = version) => {
      rmSync(dir, { recursive: true, force: true });
      unzip(packageFile(), dir, (name, bytes) => {
        if (name !== 'manifest.json') return bytes;
        const manifest = JSON.parse(bytes.toString('utf8')) as { version: string };
        return Buffer.from(JSON.stringify({ ...manifest, version: as }));
      });
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}

/** The version that the installed extension has. */
export const NOW = version;
