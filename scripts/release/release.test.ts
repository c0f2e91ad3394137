import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readChangelog } from './changelog';
import { compare, obstacles, type Situation } from './plan';
import { submissions } from './submit';

const TEXT = `# Changelog

## 1.3.0

### Français

- Un

## 1.2.0 — 2026-11-24

### Français

- Un
- Deux

### English

- One
`;
const READY: Situation = {
  current: '1.1.0',
  tags: ['v1.0.0', 'v1.1.0', 'other'],
  changed: [],
  changelog: readChangelog(TEXT),
};

test('reads the notes of each language', () => {
  expect(readChangelog(TEXT)[1]).toEqual({
    version: '1.2.0',
    date: '2026-11-24',
    notes: { fr: '- Un\n- Deux', en: '- One' },
  });
});

test('the changelog here can be read, and tells of the version in package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const here = readChangelog(readFileSync('CHANGELOG.md', 'utf8'));
  expect(here.map((release) => release.version)).toContain(version);
  for (const release of here) expect(Object.keys(release.notes).sort()).toEqual(['en', 'fr']);
  const order = here.map((release) => release.version);
  expect(order).toEqual(order.toSorted(compare).reverse());
});

describe('a release', () => {
  test('goes when nothing is in the way', () => {
    expect(obstacles('1.2.0', READY)).toEqual([]);
  });

  const WRONG: [string, string, Partial<Situation>, string][] = [
    ['not a version', '1.2', {}, 'not a version'],
    ['a version with a zero in front', '1.02.0', {}, 'not a version'],
    ['a version above what stores take', '1.2.70000', {}, 'not a version'],
    ['a version that is released', '1.1.0', {}, '1.1.0 is released already'],
    [
      'a version below one that is released',
      '1.2.0',
      { tags: ['v1.10.0'] },
      '1.10.0 is released already',
    ],
    ['a version below that of package.json', '1.2.0', { current: '1.2.1' }, 'move forward only'],
    ['changes', '1.2.0', { changed: [' M lib/model.ts'] }, 'lib/model.ts'],
    ['no section', '1.2.9', {}, 'no section'],
    ['no day and no English', '1.3.0', {}, 'no date'],
    ['no English', '1.3.0', {}, 'no notes in: en'],
  ];
  test.each(WRONG)('is stopped by %s', (_, wanted, change, words) => {
    expect(obstacles(wanted, { ...READY, ...change }).join('\n')).toContain(words);
  });
});

describe('handing over', () => {
  test('names what is missing, store by store, when there are no keys', () => {
    const all = submissions('1.2.0', 'out', {}, true);
    expect(all.map(({ store, missing }) => [store, missing.length])).toEqual([
      ['Chrome', 4],
      ['Edge', 3],
      ['Firefox', 2],
    ]);
    for (const { args } of all) expect(args.slice(0, 2)).toEqual(['submit', '--dry-run']);
  });

  test('never puts a key on a command line', () => {
    const keys = { FIREFOX_JWT_ISSUER: 'user:1', FIREFOX_JWT_SECRET: 'hush' };
    const firefox = submissions('1.2.0', 'out', keys, false)[2]!;
    expect(firefox.missing).toEqual([]);
    expect(firefox.args).toEqual(
      expect.arrayContaining([
        'out/vigie-1.2.0-firefox.zip',
        'out/vigie-1.2.0-sources.zip',
        'firefox,android',
      ]),
    );
    expect(firefox.args.join(' ')).not.toMatch(/hush|user:1|dry-run/);
  });
});
