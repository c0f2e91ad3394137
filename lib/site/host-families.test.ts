import { describe, expect, test } from 'vitest';
import { HOST_FAMILIES } from '../catalog/sites/host-families';
import { matchFamily } from './host-families';

describe('host families', () => {
  test.each([
    ['www.comune.bergamo.it', 'IT'],
    ['comune.sestosangiovanni.mi.it', 'IT'],
    ['servizi.comune.firenze.it', 'IT'],
    ['www.provincia.bg.it', 'IT'],
    ['gemeinde.bozen.bz.it', 'IT'],
    ['0750001u.index-education.net', 'FR'],
    ['0750001u.esidoc.fr', 'FR'],
    ['www.sdis35.fr', 'FR'],
    ['cdg2b.fr', 'FR'],
    ['www.lycee-victorhugo.fr', 'FR'],
    ['www.gemeinde-muster.de', ''],
    ['www.amt-musterland.de', 'DE'],
    ['www.ayto-ejemplo.es', 'ES'],
    ['www.cm-exemplo.pt', 'PT'],
    ['www.ville.exemple.qc.ca', 'CA'],
  ])('%s', (host, country) => expect(matchFamily(host)?.country).toBe(country));

  test.each([
    'comune.it',
    'comune.example.it',
    'comune.pizza.xx.it',
    'comune.bergamo.it.example.com',
    'xcomune.bergamo.it',
    'www.0750001u.index-education.net',
    '750001u.index-education.net',
    '0750001u.esidoc.fr.example.com',
    'sdis96.fr',
    'xsdis35.fr',
    'sdis35.com',
    'lycee-victorhugo.com',
    'monlycee-victorhugo.fr',
    'lycee.example.fr',
    'stadt-muster.de',
    'gemeinde.de',
    'amt-musterland.com',
    'ayto.es',
    'cm-exemplo.com',
    'ville.example.ca',
    'ville.qc.ca',
    'gemeinde-zeitung.de',
    'www.landkreis-kurier.de',
    'kreis-anzeiger.de',
    'markt-apotheke.de',
    'gemeindeverband.ch',
    'lycee-formation.fr',
    'ght-conseil.fr',
  ])('%s is in none', (host) => expect(matchFamily(host)).toBeNull());

  test('patterns end where the host ends, so that nothing can follow', () => {
    for (const { pattern } of HOST_FAMILIES) expect(pattern.source.endsWith('$')).toBe(true);
  });
});
