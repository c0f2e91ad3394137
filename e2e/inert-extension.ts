/** An extension that does nothing: what a browser is compared with, so that nothing but Vigie makes the difference. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes it into an empty directory. */
export function makeInertExtension(dir: string): void {
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    browser_specific_settings: { gecko: { id: 'nothing@vigie.example' } },
  };
  writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
}
