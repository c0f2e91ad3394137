/** What Vigie is made of: exact versions, nothing that runs on install, licences that fit. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ALLOWED_LICENCES, bundledPackages, type Bundled } from './bundled';
import { notices } from './notices';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
}
const own = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const locked = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages,
);

describe('packages', () => {
  test.each(['dependencies', 'devDependencies', 'overrides'])(
    '%s are pinned to one version each',
    (kind) => {
      const loose = Object.entries(own[kind] ?? {}).filter(
        ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
      );
      expect(loose).toEqual([]);
      expect(Object.keys(own[kind] ?? {}).length).toBeGreaterThan(0);
    },
  );

  test('the lock holds what package.json asks for', () => {
    const versions = new Map(locked.map(([place, { version }]) => [place, version]));
    for (const [name, version] of Object.entries({
      ...own['dependencies'],
      ...own['devDependencies'],
    }))
      expect(versions.get(`node_modules/${name}`), name).toBe(version);
  });

  test('none runs a script when it is installed', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(
      locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place),
    ).toEqual([]);
  });

  test('each is known by its content, and by no address', () => {
    const others = locked.filter(([place, { link }]) => place !== '' && !link);
    expect(
      others
        .filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
        .map(([place]) => place),
    ).toEqual([]);
    expect(
      others.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place),
    ).toEqual([]);
  });
});

describe('what is in the extension', () => {
  let bundled: Bundled[];
  beforeAll(async () => {
    bundled = await bundledPackages(ROOT);
  }, 180_000);

  test('has licences that fit EUPL-1.2', () => {
    expect(bundled.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['preact', 'psl', 'wxt']),
    );
    expect(bundled.filter(({ licence }) => !ALLOWED_LICENCES.includes(licence))).toEqual([]);
  });

  test('is told in public/licenses.txt; `npm run licenses` writes it', () => {
    expect(read('public/licenses.txt')).toBe(notices(bundled));
  });

  test('is not told otherwise when a package changes', () => {
    const [first, ...rest] = bundled;
    expect(notices([{ ...first!, version: '0.0.0' }, ...rest])).not.toBe(notices(bundled));
  });
});
