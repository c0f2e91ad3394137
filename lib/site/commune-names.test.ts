import { describe, expect, test } from 'vitest';
import { communesFrom, communeTitle, nameHit } from './commune-names';
import { findName, slugOf } from './name-list';

const NAMES = [
  'Aÿ',
  'Beaune',
  'Carignan',
  'Champagne',
  "L'Haÿ-les-Roses",
  'La Rochelle',
  'Le Mans',
  'Les Lilas',
  'Orange',
  'Plouzané',
  'Rennes',
  'Saint-Étienne-du-Rouvray',
  'Saint-Joseph',
  'Saint-Yan',
  'Sainte-Marie',
  'Versailles',
  'Œuilly',
];
const text = NAMES.map((name) => [slugOf(name), name] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, n]) => n)
  .join('\n');
const bytes = new TextEncoder().encode(text);
const communes = communesFrom(bytes);
const hit = (domain: string) => nameHit(domain, communes);

test('a name is found by its slug, whatever its letters', () => {
  for (const name of NAMES) expect(findName(bytes, slugOf(name))).toBe(name);
  for (const slug of ['', 'a', 'zz', 'rennesx', 'renne', 'saint'])
    expect(findName(bytes, slug)).toBeNull();
});

describe('patterns', () => {
  test.each([
    ['mairie-rennes.fr', 'Commune de Rennes'],
    ['ville-rennes.fr', 'Commune de Rennes'],
    ['commune-de-rennes.fr', 'Commune de Rennes'],
    ['mairiederennes.fr', 'Commune de Rennes'],
    ['mairierennes.fr', 'Commune de Rennes'],
    ['villederennes.fr', 'Commune de Rennes'],
    ['mairie-lelm.fr', null],
    ['ville-les-lilas.fr', 'Commune des Lilas'],
    ['mairie-lemans.fr', 'Commune du Mans'],
    ['rennes-mairie.fr', 'Commune de Rennes'],
    ['carignan08.fr', 'Commune de Carignan'],
    ['carignan-08110.fr', 'Commune de Carignan'],
    ['carignan-ardennes.fr', 'Commune de Carignan'],
    ['mairie-carignan-ardennes.fr', 'Commune de Carignan'],
    ['mairie-st-etienne-du-rouvray.fr', 'Commune de Saint-Étienne-du-Rouvray'],
    ['stetiennedurouvray.fr', 'Commune de Saint-Étienne-du-Rouvray'],
    ['saintetiennedurouvray.fr', 'Commune de Saint-Étienne-du-Rouvray'],
    ['lhaylesroses.fr', 'Commune de L’Haÿ-les-Roses'],
    ['versailles.fr', 'Commune de Versailles'],
    ['plouzane.bzh', 'Commune de Plouzané'],
    ['mediatheque-rennes.fr', 'Rennes'],
  ])('%s: %s', (domain, name) => expect(hit(domain)?.name ?? null).toBe(name));

  test('a hospital named after a commune', () => {
    expect(hit('ch-versailles.fr')).toMatchObject({ sector: 'health' });
    expect(hit('ch-inconnu.fr')).toBeNull();
  });

  test.each([
    'rennes.fr',
    'beaune.fr',
    'orange.fr',
    'champagne.fr',
    'saint-joseph.fr',
    'stjoseph.fr',
    'saintemarie.fr',
    'mairie-rennes.com',
    'ville-rennes.info',
    'rennes-immobilier.fr',
    'mairie-rennes-services.fr',
    'villerennes.fr',
    'rennes99.fr',
    'mairie.fr',
    'mairie-.fr',
    'rennes-japon.fr',
    'versailles.com',
    'xn--mairie-rennes.fr',
    'cc-versailles.fr',
  ])('%s says nothing', (domain) => expect(hit(domain)).toBeNull());
});

test.each([
  ['Rennes', 'Commune de Rennes'],
  ['Albi', 'Commune d’Albi'],
  ['Œuilly', 'Commune d’Œuilly'],
  ['Le Mans', 'Commune du Mans'],
  ['Les Sables-d’Olonne', 'Commune des Sables-d’Olonne'],
  ['La Rochelle', 'Commune de La Rochelle'],
])('%s: %s', (name, title) => expect(communeTitle(name)).toBe(title));
