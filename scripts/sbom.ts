/**
 * Writes test-output/sbom.json: every package of the lock, in CycloneDX, by npm itself, and which of them are in the
 * extension (`vigie:bundled`). `npm run sbom`
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { bundledPackages } from './supply/bundled';

interface Component {
  name: string;
  version: string;
  scope?: string;
  properties?: { name: string; value: string }[];
}

const out = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
const bom = JSON.parse(out) as {
  components: Component[];
  metadata: { component: { name: string } };
};
bom.metadata.component.name = 'vigie'; // npm takes the directory's name
const bundled = new Set(
  (await bundledPackages(process.cwd())).map(({ name, version }) => `${name}@${version}`),
);
for (const component of bom.components) {
  const isBundled = bundled.delete(`${component.name}@${component.version}`);
  component.scope = isBundled ? 'required' : 'excluded';
  component.properties = [
    ...(component.properties ?? []),
    { name: 'vigie:bundled', value: String(isBundled) },
  ];
}
if (bundled.size > 0) throw new Error(`not in the lock: ${[...bundled].join(', ')}`);
mkdirSync('test-output', { recursive: true });
writeFileSync('test-output/sbom.json', `${JSON.stringify(bom, null, 2)}\n`);
const count = bom.components.filter(({ scope }) => scope === 'required').length;
console.log(
  `test-output/sbom.json: ${bom.components.length} packages, ${count} of them in the extension`,
);
