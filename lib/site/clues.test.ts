import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from './classify';
import { judgeClues, publicSiren, validUai, type PageClues } from './clues';

const none: PageClues = { types: [], design: false };
// A commune’s SIREN (21, then its INSEE code, then the check digit), and a well-formed UAI.
const SIREN = '213502388';
const UAI = '0750001U';

test('codes are checked', () => {
  expect(validUai(UAI)).toBe(true);
  expect(validUai('0750001A')).toBe(false);
  expect(validUai('750001J')).toBe(false);
  expect(publicSiren(SIREN)).toBe(true);
  expect(publicSiren('213502389')).toBe(false);
  // A company's: right digit, but no public body's first one.
  expect(publicSiren('552100554')).toBe(false);
});

describe('what agrees is probable', () => {
  test.each<[string, string, PageClues, object]>([
    [
      'a town hall’s own words',
      'www.plouzane-bretagne.fr',
      { ...none, types: ['CityHall'], name: 'Mairie de Plouzané' },
      { sector: 'local', status: 'public', country: 'FR', name: 'Mairie de Plouzané' },
    ],
    [
      'a public SIREN in the notice',
      'www.cc-paysdalby.fr',
      { ...none, name: 'Communauté du Pays d’Alby (paysdalby)', siren: SIREN },
      { sector: 'local' },
    ],
    [
      'a school with its UAI',
      'www.ecole-jeanmace.fr',
      { ...none, uai: UAI, name: 'École Jeanmace' },
      { sector: 'school', status: 'unknown' },
    ],
    [
      'a school by schema.org',
      'www.montessori-nantes.fr',
      {
        ...none,
        types: ['ElementarySchool'],
        name: 'Montessori Nantes',
        url: 'www.montessori-nantes.fr',
      },
      { sector: 'school', status: 'unknown' },
    ],
    [
      'a Gemeinde',
      'www.obertupfing.de',
      { ...none, types: ['GovernmentOrganization'], name: 'Gemeinde Obertupfing' },
      { country: 'DE', sector: 'local' },
    ],
    [
      'design and SIREN and name',
      'www.sictom-valdorge.fr',
      { ...none, design: true, siren: SIREN, name: 'Sictom du Valdorge' },
      { sector: 'local' },
    ],
  ])('%s', (_, host, clues, expected) => {
    expect(judgeClues(host, clues)).toMatchObject({
      by: 'page',
      certainty: 'probable',
      host,
      ...expected,
    });
  });
});

describe('a copy or a stranger is not', () => {
  const state: PageClues = {
    types: ['GovernmentOrganization'],
    design: true,
    name: 'Impôts',
  };
  test.each<[string, string, PageClues]>([
    ['a design alone', 'www.demarches-en-ligne.fr', { ...none, design: true }],
    [
      'a design, a name and a type',
      'www.remboursement-taxe.fr',
      { ...state, name: 'Remboursement taxe' },
    ],
    [
      'the State’s page on a foreign domain',
      'impots-remboursement.com',
      { ...state, name: 'Impots remboursement' },
    ],
    [
      'a page that kept the original’s address',
      'www.mairie-plouzane.info.fr',
      { ...none, types: ['CityHall'], name: 'Plouzané', url: 'www.plouzane.bzh' },
    ],
    [
      'a State service’s name in the host',
      'www.ameli-carte-vitale.fr',
      { ...none, types: ['GovernmentOrganization'], name: 'Ameli carte vitale', siren: SIREN },
    ],
    [
      'gouv as a label',
      'www.gouv-plouzane.fr',
      { ...none, types: ['CityHall'], name: 'Plouzané', siren: SIREN },
    ],
    [
      'an ending of nowhere',
      'plouzane.xyz',
      { ...none, types: ['CityHall'], name: 'Plouzané', siren: SIREN },
    ],
    [
      'a name that is not the domain’s',
      'www.annuaire-des-mairies.fr',
      { ...none, types: ['CityHall'], name: 'Mairie de Plouzané', siren: SIREN },
    ],
    [
      'a directory’s page of a school',
      'www.annuaire.fr',
      { ...none, uai: UAI, name: 'Lycée Hugo' },
    ],
    [
      'a training firm',
      'www.devenirpro.fr',
      { ...none, types: ['EducationalOrganization'], name: 'Devenirpro' },
    ],
    [
      'a private clinic',
      'www.cliniquedesfleurs.fr',
      { ...none, types: ['Hospital'], name: 'Clinique des fleurs' },
    ],
    ['a company’s SIREN', 'www.dupontsa.fr', { ...none, siren: '552100554', name: 'Dupontsa' }],
    ['a wrong UAI', 'www.coursdupont.fr', { ...none, uai: '0750001A', name: 'Coursdupont' }],
  ])('%s', (_, host, clues) => expect(judgeClues(host, clues)).toBeNull());

  test('a denied suffix stays denied whatever the page says', () => {
    expect(
      classify('plouzane.skolengo.com', {
        page: { ...none, types: ['School'], name: 'Plouzane skolengo' },
      }),
    ).toBeNull();
  });

  test('no clue makes a State body, and none throws', () => {
    const clues = fc.record(
      {
        types: fc.array(fc.constantFrom('GovernmentOrganization', 'School', 'Hospital', 'x')),
        design: fc.boolean(),
        name: fc.oneof(fc.string(), fc.constant('example')),
        url: fc.oneof(fc.domain(), fc.string()),
        uai: fc.constantFrom(UAI, 'x'),
        siren: fc.constantFrom(SIREN, 'y'),
      },
      { requiredKeys: ['types', 'design'] },
    );
    fc.assert(
      fc.property(fc.domain(), clues, (host, c) => {
        expect(judgeClues(host, c)?.sector).not.toBe('state');
      }),
    );
  });
});
