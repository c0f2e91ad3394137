import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOME_SITES } from '../catalog/sites/all';
import { classify } from './classify';
import { communesFrom } from './commune-names';
import { packFrom } from './packs';

const bytes = (text: string) => new TextEncoder().encode(text);
const communes = communesFrom(bytes('Carignan\nPlouzané\nRennes\nSaint-Étienne-du-Rouvray'));

describe('hosts of each country', () => {
  test.each([
    ['https://www.impots.gouv.fr/accueil', 'FR', 'state', 'public', 'impots.gouv.fr'],
    ['www.ac-paris.fr', 'FR', 'education', 'public', 'ac-paris.fr'],
    ['lyc-hugo.monbureaunumerique.fr', 'FR', 'school', 'public', 'monbureaunumerique.fr'],
    ['0750001a.index-education.net', 'FR', 'school', 'unknown', 'index-education.net'],
    ['0350001a.esidoc.fr', 'FR', 'school', 'unknown', 'esidoc.fr'],
    ['www.univ-lille.fr', 'FR', 'higher-education', 'public', 'univ-lille.fr'],
    ['www.essec.edu', 'FR', 'higher-education', 'private', 'essec.edu'],
    ['pitiesalpetriere.aphp.fr', 'FR', 'health', 'public', 'aphp.fr'],
    ['www.cnrs.fr', 'FR', 'research', 'public', 'cnrs.fr'],
    ['www.caf.fr', 'FR', 'social', 'public', 'caf.fr'],
    ['www.isere.fr', 'FR', 'local', 'public', 'isere.fr'],
    ['www.lyon.fr', 'FR', 'local', 'public', 'lyon.fr'],
    ['www.province-sud.nc', 'FR', 'local', 'public', 'province-sud.nc'],
    ['finances.belgium.be', 'BE', 'state', 'public', 'belgium.be'],
    ['www.uliege.be', 'BE', 'higher-education', 'unknown', 'uliege.be'],
    ['www.vd.ch', 'CH', 'state', 'public', 'vd.ch'],
    ['www.epfl.ch', 'CH', 'higher-education', 'public', 'epfl.ch'],
    ['guichet.public.lu', 'LU', 'state', 'public', 'public.lu'],
    ['www.education.gouv.qc.ca', 'CA', 'state', 'public', 'gouv.qc.ca'],
    ['www.canada.ca', 'CA', 'state', 'public', 'canada.ca'],
    ['www.bsi.bund.de', 'DE', 'state', 'public', 'bund.de'],
    ['www.kit.edu', 'DE', 'higher-education', 'public', 'kit.edu'],
    ['www.parlament.gv.at', 'AT', 'state', 'public', 'parlament.gv.at'],
    ['www.comune.bergamo.it', 'IT', 'local', 'public', 'comune.bergamo.it'],
    ['www.comune.sestosangiovanni.mi.it', 'IT', 'local', 'public', 'sestosangiovanni.mi.it'],
    ['www.icroma.edu.it', 'IT', 'school', 'unknown', 'icroma.edu.it'],
    ['www.xunta.gal', 'ES', 'state', 'public', 'xunta.gal'],
    ['www.dgs.min-saude.pt', 'PT', 'state', 'public', 'min-saude.pt'],
    ['www.rijksoverheid.nl', 'NL', 'state', 'public', 'rijksoverheid.nl'],
    ['www.leeds.gov.uk', 'GB', 'state', 'public', 'leeds.gov.uk'],
    ['x.school.leeds.sch.uk', 'GB', 'school', 'unknown', 'school.leeds.sch.uk'],
    ['www.hse.ie', 'IE', 'health', 'public', 'hse.ie'],
    ['ec.europa.eu', 'EU', 'european', 'public', 'europa.eu'],
    ['www.coe.int', 'ZZ', 'european', 'public', 'coe.int'],
    ['www.who.int', 'ZZ', 'international', 'public', 'who.int'],
    ['www.bergen.kommune.no', 'NO', 'local', 'public', 'bergen.kommune.no'],
    ['www.gov.pl', 'PL', 'state', 'public', 'www.gov.pl'],
    ['www.gouv.sn', 'SN', 'state', 'public', 'www.gouv.sn'],
    ['www.nist.gov', 'US', 'state', 'public', 'nist.gov'],
  ])('%s', (host, country, sector, status, domain) => {
    expect(classify(host)).toMatchObject({ country, sector, status, domain, by: 'suffix' });
  });

  test('every rule recognises its own suffix, below it and in upper case', () => {
    for (const { country, rules } of HOME_SITES) {
      for (const { suffix, sector } of rules) {
        const site = classify(`WWW.${suffix.toUpperCase()}.`);
        expect(site, suffix).toMatchObject({ country, sector, host: `www.${suffix}` });
      }
    }
  });

  test.each([
    'www.example.com',
    'google.com',
    'orange.fr',
    'free.fr',
    'leboncoin.fr',
    'lefigaro.fr',
    'doctolib.fr',
    'laposte.net',
    'cc-montluel.fr',
    'go.it',
    'ac.se',
    'www.mi.us',
    'school.in',
    'snes-fsu.fr',
    'gov.com',
    'gouv.com',
    'gob.com',
    'client.skolengo.com',
    'x.smartschool.be',
    'x.sedelectronica.es',
    'comune.milano.com',
    'comune.pizza.it',
    '07500011.index-education.net',
    'www.index-education.net',
    '0750001a.index-education.net.example.com',
  ])('%s is out of scope', (host) => expect(classify(host)).toBeNull());

  test('names are given where a rule knows them', () => {
    expect(classify('www.ac-paris.fr')?.name).toBe('Académie de Paris');
    expect(classify('www.chu-rennes.fr')?.name).toBe('CHU de Rennes');
  });
});

/** Names that a letter more or less turns into another body's, and endings whose every name is in scope. */
const SHARED = /^.{1,4}\.|\.(?:ch|be|edu|int)$/;

describe('no look-alike', () => {
  const suffix = fc.constantFrom(
    ...HOME_SITES.flatMap((site) => site.rules.map((rule) => rule.suffix)).filter((s) =>
      s.includes('.'),
    ),
  );
  const foreign = fc.constantFrom(
    'example.com',
    'securite.info',
    'login.xyz',
    'service.shop',
    'portail.online',
  );
  const letters: Record<string, string> = {
    a: 'а',
    c: 'с',
    e: 'е',
    i: 'і',
    o: 'о',
    p: 'р',
    s: 'ѕ',
    u: 'υ',
    v: 'ν',
    t: 'т',
    r: 'г',
    n: 'ո',
    l: 'ӏ',
    m: 'м',
    g: 'ɡ',
    d: 'ԁ',
    h: 'һ',
  };
  const lookalike = fc.tuple(suffix, foreign, fc.nat()).map(([s, other, pick]) => {
    const spoof = s.replaceAll(/[a-z]/g, (c) => letters[c] ?? c);
    const cut = s.indexOf('.');
    const all = [
      `${s}.${other}`,
      `www.${s}.${other}`,
      `${s.replaceAll('.', '-')}.${other}`,
      `${s.replaceAll('.', '')}.com`,
      `https://${s}@${other}/`,
      `https://www.${s}:443@${other}/portail`,
      `https://${other}/${s}`,
      `https://${other}?${s}`,
      `https://${other}#@${s}`,
      spoof,
      `www.${spoof}`,
      `${s}..`,
      `${s.slice(0, cut)}-${s.slice(cut + 1).replaceAll('.', '-')}.top`,
      `x${s.replaceAll('.', '-')}.net.${other}`,
      `secure-${s.replaceAll('.', '-')}.com`,
      `${s}\\@${other}`,
      // Below a shared suffix (gouv.fr) a made-up name is the State's all the same.
      ...(s.split('.').length === 2 && !SHARED.test(s) ? [`faux-${s}`, `x${s}`] : []),
    ];
    return all[pick % all.length]!;
  });

  test('3,000 of them, with everything shipped', () => {
    fc.assert(
      fc.property(lookalike, (input) => {
        expect(classify(input, { communes })).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what else is known', () => {
  const packs = packFrom(
    bytes('lapsed.fr\t-\nplouc.fr\tl\tCommune de Plouc\nx.e-monsite.com\tl\nécole.fr\tc?\n'),
    {
      id: 'fr',
      country: 'FR',
    },
  );

  test('a list', () => {
    expect(classify('www.plouc.fr', { packs })).toMatchObject({
      by: 'list',
      certainty: 'certain',
      name: 'Commune de Plouc',
      domain: 'plouc.fr',
    });
    expect(classify('y.e-monsite.com', { packs })).toBeNull();
    expect(classify('www.lapsed.fr', { packs })).toBeNull();
  });

  test('a rule is asked before the lists', () => {
    const never = {
      find: () => {
        throw new Error('a pack was read');
      },
    };
    expect(classify('www.ac-paris.fr', { packs: never })).not.toBeNull();
  });

  test('a commune’s name', () => {
    expect(classify('www.mairie-plouzane.fr', { communes })).toMatchObject({
      by: 'name',
      certainty: 'probable',
      sector: 'local',
      name: 'Commune de Plouzané',
      domain: 'mairie-plouzane.fr',
    });
    expect(classify('www.mairie-plouzane.fr')).toBeNull();
  });

  test('the person’s word comes first', () => {
    expect(classify('www.ac-paris.fr', { user: { 'ac-paris.fr': 'public' } })?.by).toBe('suffix');
    expect(classify('www.ac-paris.fr', { user: { 'ac-paris.fr': 'not' } })).toBeNull();
    expect(
      classify('www.notre-ecole.org', { user: { 'notre-ecole.org': 'school' } }),
    ).toMatchObject({
      by: 'user',
      sector: 'school',
      status: 'unknown',
      certainty: 'certain',
    });
    const user = { 'sites.google.com/view/ecole': 'school' } as const;
    expect(classify('sites.google.com', { user, path: '/view/ecole/menu' })?.by).toBe('user');
    expect(classify('sites.google.com', { user, path: '/view/autre' })).toBeNull();
    expect(classify('sites.google.com', { user })).toBeNull();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (input) => {
        classify(input, { packs, communes, path: input });
      }),
    );
  });
});
