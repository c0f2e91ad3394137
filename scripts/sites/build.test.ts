import { describe, expect, test } from 'vitest';
import { classify } from '../../lib/site/classify';
import { communesFrom } from '../../lib/site/commune-names';
import { joinPacks, packFrom } from '../../lib/site/packs';
import { packText } from './build';
import { SITE_LISTS } from './lists';
import { readDenied, readDirectory, readMunicipalities, readTable, readUrlLines } from './readers';

const bytes = (text: string) => new TextEncoder().encode(text);
const communes = communesFrom(bytes('Plouc-sur-Mer\nRennes'));
const [directory, urls, denied, german] = SITE_LISTS;

describe('packText', () => {
  const text = packText(
    [
      {
        list: directory!,
        sites: [
          { host: 'www.bourg.fr', name: 'Mairie - Le Bourg' },
          { host: 'mairie-rennes.fr', name: 'Mairie - Rennes' },
          { host: 'wanadoo.fr', name: 'Mairie - Ailleurs' },
        ],
      },
      {
        list: urls!,
        sites: [
          { host: 'www.bourg.fr' },
          { host: 'www.impots.gouv.fr' },
          { host: 'plouc.e-monsite.com' },
          { host: 'e-monsite.com' },
          { host: 'portail.vallee.fr' },
          { host: 'squat.fr' },
          { host: 'lycee-plouc.com' },
          { host: 'ch-plouc.com' },
          { host: 'cidff35.fr' },
        ],
      },
      { list: denied!, sites: [{ host: 'squat.fr' }] },
    ],
    communes,
  );

  test('is sorted, names what domains do not say, and leaves out what rules know and what many share', () => {
    expect(text).toBe(
      [
        'bourg.fr\tl\tCommune du Bourg',
        'ch-plouc.com\th',
        'lycee-plouc.com\tc?',
        'mairie-rennes.fr\tl',
        'plouc.e-monsite.com\tl',
        'portail.vallee.fr\tl',
        'squat.fr\t-',
        '',
      ].join('\n'),
    );
  });

  test('answers through classify', () => {
    const packs = joinPacks([packFrom(bytes(text), { id: 'fr', country: 'FR' })]);
    expect(classify('www.bourg.fr', { packs })?.name).toBe('Commune du Bourg');
    expect(classify('mairie-rennes.fr', { packs, communes })).toMatchObject({
      by: 'list',
      name: 'Commune de Rennes',
    });
    expect(classify('autre.e-monsite.com', { packs, communes })).toBeNull();
    expect(classify('www.vallee.fr', { packs, communes })).toBeNull();
    expect(classify('squat.fr', { packs, communes })).toBeNull();
  });
});

describe('readers', () => {
  test('lines', () => {
    expect(readUrlLines('http://a.fr/\nhttps://www.b.fr/x # note\n\n1.2.3.4\n')).toEqual([
      { host: 'a.fr' },
      { host: 'www.b.fr' },
    ]);
  });
  test('a table', () => {
    expect(
      readTable('code\tname\twebsite\n1\tX\tx.ch\n2\tY\t\n', { host: 'website', name: 'name' }),
    ).toEqual([{ host: 'x.ch', name: 'X' }]);
    expect(() => readTable('a\tb\n', { host: 'website', name: 'name' })).toThrow('no column');
  });
  test('municipalities', () => {
    expect(
      readMunicipalities(
        '{"municipalities":[{"name":"X","website":"x.ch"},{"name":"Y","website":""}]}',
      ),
    ).toEqual([{ host: 'x.ch', name: 'X' }]);
    expect(() => readMunicipalities('{}')).toThrow('municipalities');
  });
  test('the directory: the site, or else the mailbox’s domain', () => {
    const rows = [
      {
        nom: 'Mairie - A',
        site_internet: '[{"libelle":"","valeur":"https://www.a.fr/"}]',
        adresse_courriel: 'm@b.fr',
      },
      { nom: 'Mairie - B', site_internet: null, adresse_courriel: 'mairie@b.fr' },
      { nom: 'Mairie - C', site_internet: null, adresse_courriel: null },
    ];
    expect(readDirectory(JSON.stringify(rows))).toEqual([
      { host: 'www.a.fr', name: 'Mairie - A' },
      { host: 'b.fr', name: 'Mairie - B' },
    ]);
    expect(() => readDirectory('{}')).toThrow('array');
  });
  test('denied names, as text and as Python', () => {
    expect(readDenied('a.fr\nb.fr # squat\n')).toEqual([{ host: 'a.fr' }, { host: 'b.fr' }]);
    expect(readDenied('NON_PUBLIC_DOMAINS = {\n    "a.fr",  # x\n    "b.fr",\n}')).toEqual([
      { host: 'a.fr' },
      { host: 'b.fr' },
    ]);
  });
});

test('every list says who publishes it and under which licence', () => {
  for (const list of SITE_LISTS) {
    expect(list.title && list.publisher && list.licence).toBeTruthy();
    expect(list.url).toMatch(/^https:\/\//);
  }
  expect(german?.country).toBe('DE');
});
