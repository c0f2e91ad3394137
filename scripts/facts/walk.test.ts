import path from 'node:path';
import { expect, test } from 'vitest';
import { byAge } from './ages';
import { loadCatalogue } from './catalogue';
import { walk } from './walk';

const source = { source: 'a journal', url: 'https://journal.example/1', checkedOn: '2026-01-01' };
const card = {
  id: 'card',
  officialUrl: 'https://law.example/',
  sources: [source],
  when: { rank: 1 },
};
const CATALOGUE = {
  'all.ts': { ALL: [card] },
  'law/a.ts': { A: [card], helper: () => card, pattern: /https:\/\/x/ },
  'plain.ts': {
    when: { checkedOn: '2024-05-06', source: 'a count', host: 'https://not-a-link.example/' },
  },
};

test('dated facts and links are found at any depth, once, under their own file', () => {
  const { facts, links } = walk(CATALOGUE);
  expect(facts).toEqual([
    { where: 'law/a.ts card', ...source },
    { where: 'plain.ts', source: 'a count', checkedOn: '2024-05-06' },
  ]);
  expect(links).toEqual([
    { where: 'law/a.ts card', url: 'https://law.example/', official: true },
    { where: 'law/a.ts card', url: 'https://journal.example/1', official: false },
  ]);
});

test('a structure that contains itself ends', () => {
  const loop: Record<string, unknown> = { id: 'loop', checkedOn: '2026-01-01' };
  loop['self'] = loop;
  expect(walk({ 'x.ts': { loop } }).facts).toHaveLength(1);
});

test('oldest first; what is no date comes before everything', () => {
  const fact = (checkedOn: string) => ({ where: checkedOn, source: 's', checkedOn });
  const aged = byAge([fact('2026-11-22'), fact('soon'), fact('2025-11-24')], '2026-11-24');
  expect(aged.map(({ where, days }) => [where, days])).toEqual([
    ['soon', Infinity],
    ['2025-11-24', 365],
    ['2026-11-22', 2],
  ]);
});

test('the real catalogue is read whole', async () => {
  const catalogue = await loadCatalogue(path.resolve(import.meta.dirname, '../../lib/catalog'));
  const { facts, links } = walk(catalogue);
  const folders = new Set(facts.map((fact) => fact.where.split(/[/ ]/)[0]));
  for (const folder of ['law', 'providers', 'alternatives', 'resolvers.ts', 'sites']) {
    expect([...folders], folder).toContain(folder);
  }
  expect(facts.filter((fact) => !/^\d{4}-\d\d-\d\d$/.test(fact.checkedOn))).toEqual([]);
  expect(links.filter((link) => !URL.canParse(link.url))).toEqual([]);
});
