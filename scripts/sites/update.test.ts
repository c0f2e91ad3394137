import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SITE_LISTS } from './lists';
import { believe, fromDirectory, fromNetwork } from './obtain';
import { refuseShrunk, updateSites } from './update';

let dir: string;
let out: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'vigie-sites-'));
  out = path.join(dir, 'out');
});
afterEach(() => rmSync(dir, { recursive: true }));

const options = (force = false) => ({ from: dir, out, force, today: '2026-11-24', say: () => {} });

/** Small copies of every list, just large enough to be believed. */
function writeLists(share = 1): void {
  const rows = (list: (typeof SITE_LISTS)[number], end: string) =>
    Array.from(
      { length: Math.ceil(list.atLeast * share) },
      (_, i) => `x${i}\tName ${i}\tz\tbody${i}-${list.pack}.${end}`,
    );
  const write = (name: string, lines: string[]) =>
    writeFileSync(path.join(dir, name), `${lines.join('\n')}\n`);
  const [directory, urls, denied, de, at, ch] = SITE_LISTS;
  write('fr-communes-2026-07.tsv', ['insee\tname\tregion\tdomain', ...rows(directory!, 'fr')]);
  write(
    'fr-etalab-urls-2024-12.txt',
    rows(urls!, 'com').map((row) => `https://${row.split('\t')[3]}/`),
  );
  write(
    'fr-etalab-denylist.txt',
    rows(denied!, 'net').map((row) => row.split('\t')[3]!),
  );
  for (const list of [de!, at!, ch!]) {
    write(`${list.pack}-municipalities-2026-04.tsv`, [
      'code\tname\tregion\twebsite',
      ...rows(list, list.pack),
    ]);
  }
}

test('packs and their credits are written', async () => {
  writeLists();
  await updateSites(options());
  expect(readdirSync(out).sort()).toEqual(['at.txt', 'ch.txt', 'de.txt', 'fr.txt', 'sources.json']);
  const { packs, sources } = JSON.parse(readFileSync(path.join(out, 'sources.json'), 'utf8'));
  expect(packs).toContainEqual({ id: 'de', country: 'DE', count: 6000 });
  expect(sources[0]).toMatchObject({
    licence: 'Licence Ouverte 2.0',
    date: '2026-07-01',
    count: 12_000,
  });
  expect(sources[0].url).toMatch(/^https:/);
}, 60_000);

test('a pack that lost more than a tenth is refused, and the old one stays, unless forced', async () => {
  writeLists(1.3);
  await updateSites(options());
  const before = readFileSync(path.join(out, 'de.txt'), 'utf8');
  writeLists(1);
  await expect(updateSites(options())).rejects.toThrow(/pack fr fell from .*--force/);
  expect(readFileSync(path.join(out, 'de.txt'), 'utf8')).toBe(before);
  await updateSites(options(true));
  expect(readFileSync(path.join(out, 'de.txt'), 'utf8')).not.toBe(before);
  expect(() => refuseShrunk('x', 1000, 900)).not.toThrow();
  expect(() => refuseShrunk('x', 1000, 899)).toThrow('-10 %');
}, 60_000);

test('a missing, short or strange list stops everything before anything is written', async () => {
  writeLists(0.9);
  await expect(updateSites(options())).rejects.toThrow(/expected at least/);
  rmSync(path.join(dir, 'at-municipalities-2026-04.tsv'));
  writeFileSync(path.join(dir, 'fr-communes-2026-07.tsv'), '<html>');
  await expect(updateSites(options())).rejects.toThrow(/not understood/);
  expect(existsSync(out)).toBe(false);
  expect(() => fromDirectory(path.join(dir, 'nowhere'), '2026-11-24', () => {})).toThrow();
  expect(() => believe(SITE_LISTS[0]!, '{', SITE_LISTS[0]!.read)).toThrow('not understood');
});

test('a source that cannot be reached is named', async () => {
  const say = () => {};
  await expect(
    fromNetwork('2026-11-24', say, () => Promise.reject(new Error('no route'))),
  ).rejects.toThrow(/Annuaire.*cannot be reached \(no route\)/);
  await expect(
    fromNetwork('2026-11-24', say, () => Promise.resolve(new Response('', { status: 404 }))),
  ).rejects.toThrow(/answered 404/);
});
