import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communesFrom, communeTitle, mayBeNamed, nameHit } from './commune-names';
import { findName, slugOf } from './name-list';

const NAMES = [
  'Ambérieu-en-Bugey',
  'Arthun?',
  'Aÿ~',
  'Beaune?*',
  'Carignan',
  'Champagne!',
  'Cherval',
  'CA du Grand Dax',
  'CC Cœur de Savoie',
  'CC des Sept Rivières',
  'CC du Pays de Sommières',
  'CC Mad et Moselle',
  'Flines-lez-Raches',
  "L'Haÿ-les-Roses*",
  'La Rochelle*',
  'Le Mans*',
  'Le Mesnil-Saint-Nicaise',
  'Le Tampon*',
  'Les Lilas*',
  'Neuvic',
  'Orange!*',
  'Plouzané',
  'Rennes*',
  'Rue~',
  'Saint-Aubert',
  'Saint-Étienne-du-Rouvray*',
  'Saint-Joseph?',
  'Saint-Laurent-des-Vignes',
  'Saint-Yan',
  'Sainte-Marie?',
  'Soye~',
  'Valdurenque',
  'Versailles',
  'Vic-en-Bigorre',
  'Valmy-sur-Orne',
  'Œuilly',
];
const lines = NAMES.map((name) => [slugOf(name), name] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, n]) => n);
const bytes = new TextEncoder().encode(lines.join('\n'));
const communes = communesFrom(bytes);
const hit = (domain: string) => nameHit(domain, communes);

test('a line is found by its slug, whatever its letters and marks', () => {
  for (const name of NAMES) expect(findName(bytes, slugOf(name))).toBe(name);
});

describe('patterns', () => {
  test.each([
    // Town halls.
    ['mairie-rennes.fr', 'Commune de Rennes'],
    ['ville-rennes.fr', 'Commune de Rennes'],
    ['commune-de-rennes.fr', 'Commune de Rennes'],
    ['mairiederennes.fr', 'Commune de Rennes'],
    ['mairierennes.fr', 'Commune de Rennes'],
    ['communederennes.fr', 'Commune de Rennes'],
    ['villederennes.fr', 'Commune de Rennes'],
    ['ville-les-lilas.fr', 'Commune des Lilas'],
    ['mairie-lemans.fr', 'Commune du Mans'],
    ['mairie-champagne.fr', 'Commune de Champagne'],
    ['mairiedutampon.re', 'Commune du Tampon'],
    ['mairie-tampon.fr', 'Commune du Tampon'],
    ['ville-amberieu.fr', 'Commune d’Ambérieu-en-Bugey'],
    ['mairie-vic-bigorre.fr', 'Commune de Vic-en-Bigorre'],
    ['mairie-carignan-ardennes.fr', 'Commune de Carignan'],
    ['mairie-carignan08.fr', 'Commune de Carignan'],
    ['mairie-st-etienne-du-rouvray.fr', 'Commune de Saint-Étienne-du-Rouvray'],
    ['mesnilstnicaise-mairie.fr', null],
    ['lemesnilstnicaise-mairie.fr', 'Commune du Mesnil-Saint-Nicaise'],
    ['rennes-mairie.fr', 'Commune de Rennes'],
    ['carignan-village.fr', 'Commune de Carignan'],
    // Under endings that anyone may have, only towns that nobody imitates.
    ['mairie-carignan.com', 'Commune de Carignan'],
    ['ville-carignan.org', 'Commune de Carignan'],
    ['mairiedecarignan.net', 'Commune de Carignan'],
    ['carignan-mairie.com', 'Commune de Carignan'],
    ['carignan08.com', 'Commune de Carignan'],
    ['carignan-ardennes.com', 'Commune de Carignan'],
    ['saint-laurent-des-vignes.com', 'Commune de Saint-Laurent-des-Vignes'],
    ['saintlaurentdesvignes.com', 'Commune de Saint-Laurent-des-Vignes'],
    ['valmy-sur-orne.org', 'Commune de Valmy-sur-Orne'],
    // Beside a département, a region, a number.
    ['carignan08.fr', 'Commune de Carignan'],
    ['carignan-08110.fr', 'Commune de Carignan'],
    ['carignan-ardennes.fr', 'Commune de Carignan'],
    ['carignan-en-champagne.fr', 'Commune de Carignan'],
    ['chervalenperigord.fr', 'Commune de Cherval'],
    ['saint-joseph-loire.fr', 'Commune de Saint-Joseph'],
    // Bare.
    ['stetiennedurouvray.fr', 'Commune de Saint-Étienne-du-Rouvray'],
    ['saintetiennedurouvray.fr', 'Commune de Saint-Étienne-du-Rouvray'],
    ['flines-lez-raches.fr', 'Commune de Flines-lez-Raches'],
    ['valmy-s-orne.fr', 'Commune de Valmy-sur-Orne'],
    ['valmy-orne.fr', 'Commune de Valmy-sur-Orne'],
    ['lhaylesroses.fr', 'Commune de L’Haÿ-les-Roses'],
    ['versailles.fr', 'Commune de Versailles'],
    ['neuvic.fr', 'Commune de Neuvic'],
    ['plouzane.bzh', 'Commune de Plouzané'],
    ['soye.bzh', 'Commune de Soye'],
    ['vic-bigorre.fr', 'Commune de Vic-en-Bigorre'],
    ['mesnil-saint-nicaise.fr', 'Commune du Mesnil-Saint-Nicaise'],
    // Services.
    ['mediatheque-rennes.fr', 'Rennes'],
    ['ccas-tampon.fr', 'Le Tampon'],
    ['mediatheque-lesquatrevents.fr', 'Médiathèque'],
    // Groups of communes, by their present name.
    ['coeurdesavoie.fr', 'Communauté de communes Cœur de Savoie'],
    ['paysdesommieres.fr', 'Communauté de communes du Pays de Sommières'],
    ['cc-paysdesommieres.fr', 'Communauté de communes du Pays de Sommières'],
    ['cc-madetmoselle.fr', 'Communauté de communes Mad et Moselle'],
    ['cc-desseptrivieres.fr', 'Communauté de communes des Sept Rivières'],
    ['agglo-granddax.fr', 'Communauté d’agglomération du Grand Dax'],
    ['grand-dax-agglo.fr', 'Communauté d’agglomération du Grand Dax'],
  ])('%s: %s', (domain, name) => expect(hit(domain)?.name ?? null).toBe(name));

  test('a hospital named after a commune', () => {
    for (const domain of [
      'ch-versailles.fr',
      'hopital-carignan08.fr',
      'centrehospitalier-carignan.fr',
    ])
      expect(hit(domain)).toMatchObject({ sector: 'health' });
    for (const domain of ['ch-inconnu.fr', 'ch-versailles.com']) expect(hit(domain)).toBeNull();
  });

  test.each([
    // Words, brands, saints, names too short.
    'beaune.fr',
    'orange.fr',
    'champagne.fr',
    'champagne51.fr',
    'champagne-marne.fr',
    'arthun.fr',
    'saint-joseph.fr',
    'stjoseph.fr',
    'saintemarie.fr',
    'soye.fr',
    'neuvic.com',
    'rue.fr',
    'ruecommune.fr',
    'ay.bzh',
    'soye.pf',
    // Big towns, and what else is imitated, under endings that anyone may have.
    'mairie-rennes.com',
    'ville-rennes.info',
    'ville-de-rennes.net',
    'commune-de-rennes.org',
    'rennes-mairie.com',
    'rennes35.com',
    'rennes35.fr',
    'rennes-bretagne.fr',
    'la-rochelle.org',
    'versailles.com',
    'valmy-sur-orne.com',
    'saint-aubert.net',
    'village-carignan.com',
    'carignan-village.com',
    'communecarignan.org',
    'arthun42.com',
    'coeurdesavoie.com',
    // More than a name.
    'mairie-lelm.fr',
    'rennes-immobilier.fr',
    'mairie-rennes-services.fr',
    'mairie-info.fr',
    'mairie-en-ligne.fr',
    'mairie-carignan.xyz',
    'mairie-carignan.shop',
    'villerennes.fr',
    'neu-vic.fr',
    'rennes-le-mans.fr',
    'mairie-carignan-officiel.fr',
    'mairie-carignan-demarches.fr',
    'rennes99.fr',
    'mairie.fr',
    'mairie-.fr',
    'rennes-japon.fr',
    'amberieu.fr',
    'bigorre.fr',
    'tampon.fr',
    'xn--mairie-rennes.fr',
    'mediatheques.fr',
    'bibliotheque-inconnue.fr',
    // Groups that are no more, and short names without their article.
    'cc-versailles.fr',
    'cc-sept-rivieres.fr',
    'cc-paysinconnu.fr',
    'ccabc.com',
    'agglo.fr',
    'metropole.fr',
    'paysdesommieres.org',
    'tourisme-paysdesommieres.fr',
  ])('%s says nothing', (domain) => expect(hit(domain)).toBeNull());
});

test('no look-alike of a town passes under any ending, nor a longer word', () => {
  const lookalike = fc
    .tuple(
      fc.constantFrom('rennes', 'le-mans', 'la-rochelle', 'saint-etienne-du-rouvray', 'les-lilas'),
      fc.constantFrom('mairie-', 'ville-', 'ville-de-', 'commune-de-', 'mairiede', ''),
      fc.constantFrom('', '-officiel', '-services', '-fr', 'fr', '-gouv', '-demarches', 's'),
      fc.constantFrom('com', 'org', 'net', 'info', 'eu', 'fr.com', 'xyz', 'shop', 'online', 'top'),
    )
    .map(([town, before, after, ending]) => `${before}${town}${after}.${ending}`);
  fc.assert(
    fc.property(lookalike, (domain) => {
      expect(hit(domain)).toBeNull();
    }),
  );
  for (const after of ['-officiel', '-services', '-demarches', '-gouv'])
    expect(hit(`mairie-rennes${after}.fr`)).toBeNull();
});

test('whatever the host, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9.-]{0,40}$/), (text) => {
      for (const ending of ['fr', 'com', 'bzh', 'co.uk']) nameHit(`${text}.${ending}`, communes);
    }),
  );
});

test('names are asked for only where they could tell', () => {
  for (const host of ['x.fr', 'www.x.bzh', 'www.mairie-x.com', 'ville-x.eu', 'x08.net'])
    expect(mayBeNamed(host)).toBe(true);
  for (const host of ['www.x.com', 'mairie-x.de', 'mairie-x.xyz', 'x', ''])
    expect(mayBeNamed(host)).toBe(false);
});

test.each([
  ['Rennes', 'Commune de Rennes'],
  ['Albi', 'Commune d’Albi'],
  ['Œuilly', 'Commune d’Œuilly'],
  ['Le Mans', 'Commune du Mans'],
  ['Les Sables-d’Olonne', 'Commune des Sables-d’Olonne'],
  ['La Rochelle', 'Commune de La Rochelle'],
])('%s: %s', (name, title) => expect(communeTitle(name)).toBe(title));
