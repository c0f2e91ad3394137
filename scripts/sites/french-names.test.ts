import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOME_SITES } from '../../lib/catalog/sites/all';
import { classify } from '../../lib/site/classify';
import { communesFrom, nameHit } from '../../lib/site/commune-names';
import { slugOf } from '../../lib/site/name-list';
import { communesText } from './communes';
import { communeLines, intercoLines, marksOf } from './french-names';

test.each([
  ['Champagne', 500, '!'],
  ['Orange', 29_000, '!*'],
  ['Sens', 27_000, '!*'],
  ['Saint-Joseph', 600, '?'],
  ['Saint-Joseph-des-Bancs', 600, ''],
  ['Renaud', 900, ''],
  ['Besson', 900, '?'],
  ['Marseille', 880_000, '*'],
  ['Rue', 3000, '~'],
  ['Wavrans', 100, ''],
  ['Vrely', 200, '~'],
  ['Vrely', 400, ''],
])('%s of %i people is marked "%s"', (name, people, marks) =>
  expect(marksOf(name, people)).toBe(marks),
);

test('the lists are whole', () => {
  expect(communeLines().length).toBeGreaterThan(34_000);
  expect(intercoLines().length).toBeGreaterThan(1200);
  expect(intercoLines().every((line) => /^C[ACU] [^()]+$/.test(line))).toBe(true);
  const communes = new Set(communeLines().map(slugOf));
  expect(intercoLines().filter((line) => communes.has(slugOf(line)))).toEqual([]);
});

const communes = communesFrom(new TextEncoder().encode(communesText()));

test('no imitation of a known body passes, with every name at hand', () => {
  const known = HOME_SITES.flatMap(({ rules }) => rules.map(({ suffix }) => suffix))
    .filter((suffix) => /^[^.]{5,}\.[^.]+$/.test(suffix) && !/\.(?:ch|be|edu|int)$/.test(suffix))
    .map((suffix) => suffix.split('.') as [string, string]);
  const imitation = fc.tuple(fc.constantFrom(...known), fc.nat()).map(([[label, ending], pick]) => {
    const all = [
      ...['com', 'org', 'net', 'info', 'eu']
        .filter((e) => e !== ending)
        .map((e) => `${label}.${e}`),
      ...['-fr.com', 'fr.com', '-gouv.fr', '-officiel.fr', '-demarches.com', '-en-ligne.fr'].map(
        (end) => label + end,
      ),
      `faux-${label}.${ending}`,
      `mon-${label}.${ending}`,
      `www.${label}-${ending}.net`,
    ];
    return all[pick % all.length]!;
  });
  fc.assert(
    fc.property(imitation, (host) => {
      expect([null, 'suffix']).toContain(classify(host, { communes })?.by ?? null);
    }),
    { numRuns: 3000 },
  );
});

test('no private name passes for a commune, a group of communes or a town hall', () => {
  const domains = `vogue.fr hermes.fr vichy.fr vittel.fr volvic.fr avene.fr aoste.fr loue.fr avon.fr cognac.fr salers.fr
    echire.fr rians.fr assas.fr orsay.fr thoiry.fr rungis.fr lapeyre.fr lamontagne.fr lunion.fr lerobert.fr entremont.fr morbier.fr
    lanquetot.fr laforet.fr ville-ideale.fr villes.fr mairies.fr mairie-info.fr mairie-en-ligne.fr agglo-immo.fr cc-savanes.fr
    location-landes.fr chateau-gironde.fr champagne-marne.fr champagne51.fr maisons-landes.fr montagne-savoie.fr camping-vendee.fr
    bordeaux-gironde.fr mairie-paris.com mairie-lyon.com ville-paris.com ville-lyon.net commune-de-paris.com marseille13.com
    lyon69.com paris75.fr nice06.fr madeleine.fr rochelle.fr boissiere.fr celine.fr chloe.fr maxime.fr bernard.fr martin.fr durand.fr
    garnier.fr michon.fr fleury.fr poulain.fr picard.fr legrand.fr besson.fr rousseau.fr gourdon.fr villard.fr valmont.fr lafarge.fr
    saint-louis.fr saintlaurent.fr saint-michel.com saint-paul.org sainte-marie.net notre-dame.fr cars45.com rue89.com servant42.com
    villageclub.com village-vacances.com canarivillage.com communebouteille.org villageville.org leroannais.com
    haute-maurienne-vanoise.net faux-dordogne.fr mon-te38.fr mairie-demarches.com ville-services.fr`;
  expect(domains.split(/\s+/).filter((domain) => nameHit(domain, communes))).toEqual([]);
});

test('true ones pass', () => {
  const names = {
    'perros-guirec.fr': 'Commune de Perros-Guirec',
    'mairie-lisle-adam.fr': 'Commune de L’Isle-Adam',
    'ville-meulan.fr': 'Commune de Meulan-en-Yvelines',
    'cc-paysdesommieres.fr': 'Communauté de communes du Pays de Sommières',
    'coeurdesavoie.fr': 'Communauté de communes Coeur de Savoie',
  };
  for (const [domain, name] of Object.entries(names))
    expect(nameHit(domain, communes)?.name).toBe(name);
});
