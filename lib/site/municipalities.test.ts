import { describe, expect, test } from 'vitest';
import { classify } from './classify';
import { municipalityHit, placeCountryOf } from './municipalities';
import { nameListFrom, slugOf, type NameList } from './name-list';

const listOf = (names: string): NameList => {
  const lines = names.split(',').map((name) => name.trim());
  lines.sort((a, b) => (slugOf(a) < slugOf(b) ? -1 : 1));
  return nameListFrom(new TextEncoder().encode(lines.join('\n')));
};
const LISTS: Record<string, NameList> = {
  DE: listOf(`Amberg~, Bad Musterberg, Gießen, Halle (Saale), Kirchheim unter Teck, Köln*, München*, Neustadt am Main, Neustadt an der Saale,
    Prien am Chiemsee, Sankt Augustin, Welt~, Baur, Verbandsgemeinde Südeifel+, Landkreis Mayen-Koblenz+, Landkreis Harburg+,
    Amt Preetz-Land+, Samtgemeinde Bad Ohe+, Odenwaldkreis+`),
  AT: listOf('Groß Sankt Florian, Sankt Gilgen, Lech~, Mannersdorf an der Rabnitz, Weißensee'),
  CH: listOf('Zürich, Aubonne=, Le Landeron=, Lugano^, Gossau, Zug~, St. Gallen'),
  BE: listOf('Oudergem, Ixelles=, Bütgenbach:'),
  NL: listOf("Borger-Odoorn, Horst aan de Maas, 's-Hertogenbosch, Best~"),
  ES: listOf('Alella, Cañar, Olmeda de las Fuentes, Rianxo, Vega~'),
};
const hit = (host: string) => municipalityHit(host, LISTS[placeCountryOf(host) ?? ''] ?? LISTS.DE!);

describe('what names say', () => {
  test.each([
    ['www.koeln.de', 'DE', 'Stadt Köln'],
    ['muenchen.de', 'DE', 'Stadt München'],
    ['munchen.de', 'DE', 'Stadt München'],
    ['xn--kln-sna.de', 'DE', 'Stadt Köln'],
    ['giessen.de', 'DE', 'Gemeinde Gießen'],
    ['xn--gemeinde-gieen-cgb.de', 'DE', 'Gemeinde Gießen'],
    ['bad-musterberg.de', 'DE', 'Gemeinde Bad Musterberg'],
    ['badmusterberg.bayern', 'DE', 'Gemeinde Bad Musterberg'],
    ['stadt-amberg.de', 'DE', 'Stadt Amberg'],
    ['markt-amberg.de', 'DE', 'Markt Amberg'],
    ['amberg-stadt.de', 'DE', 'Stadt Amberg'],
    ['amberg-oberpfalz.de', 'DE', 'Gemeinde Amberg'],
    ['stadt-prien.de', 'DE', 'Stadt Prien am Chiemsee'],
    ['prien-chiemsee.de', 'DE', 'Gemeinde Prien am Chiemsee'],
    ['kirchheim-teck.de', 'DE', 'Gemeinde Kirchheim unter Teck'],
    ['st-augustin.de', 'DE', 'Gemeinde Sankt Augustin'],
    ['staugustin.de', 'DE', 'Gemeinde Sankt Augustin'],
    ['vg-suedeifel.de', 'DE', 'Verbandsgemeinde Südeifel'],
    ['vgsuedeifel.de', 'DE', 'Verbandsgemeinde Südeifel'],
    ['mayen-koblenz.de', 'DE', 'Landkreis Mayen-Koblenz'],
    ['lra-harburg.de', 'DE', 'Landkreis Harburg'],
    ['amtpreetzland.de', 'DE', 'Amt Preetz-Land'],
    ['preetz-land.de', 'DE', 'Amt Preetz-Land'],
    ['odenwaldkreis.de', 'DE', 'Odenwaldkreis'],
    ['gross-st-florian.at', 'AT', 'Gemeinde Groß Sankt Florian'],
    ['stgilgen.at', 'AT', 'Gemeinde Sankt Gilgen'],
    ['gemeinde.lech.at', 'AT', 'Gemeinde Lech'],
    ['mannersdorf-rabnitz.at', 'AT', 'Gemeinde Mannersdorf an der Rabnitz'],
    ['weissensee.co.at', 'AT', 'Gemeinde Weißensee'],
    ['zuerich.ch', 'CH', 'Gemeinde Zürich'],
    ['gossau-zh.ch', 'CH', 'Gemeinde Gossau'],
    ['sankt-gallen.ch', 'CH', 'Gemeinde St. Gallen'],
    ['aubonne.ch', 'CH', 'Commune d’Aubonne'],
    ['ville-aubonne.ch', 'CH', 'Ville d’Aubonne'],
    ['lelanderon.ch', 'CH', 'Commune du Landeron'],
    ['comunelugano.ch', 'CH', 'Comune di Lugano'],
    ['ixelles.be', 'BE', 'Commune d’Ixelles'],
    ['gemeenteoudergem.be', 'BE', 'Gemeente Oudergem'],
    ['butgenbach.be', 'BE', 'Gemeinde Bütgenbach'],
    ['borger-odoorn.nl', 'NL', 'Gemeente Borger-Odoorn'],
    ['horstaandemaas.nl', 'NL', 'Gemeente Horst aan de Maas'],
    ['s-hertogenbosch.nl', 'NL', "Gemeente 's-Hertogenbosch"],
    ['gemeentebest.nl', 'NL', 'Gemeente Best'],
    ['xn--caar-hqa.es', 'ES', 'Ayuntamiento de Cañar'],
    ['alella.cat', 'ES', 'Ajuntament de Alella'],
    ['rianxo.gal', 'ES', 'Concello de Rianxo'],
    ['ayto-vega.es', 'ES', 'Ayuntamiento de Vega'],
  ])('%s: %s, %s', (host, country, name) => expect(hit(host)).toMatchObject({ country, name }));

  test.each([
    // Doubtful names alone, or beside something else.
    'welt.de',
    'amberg.de',
    'lech.at',
    'zug.ch',
    'best.nl',
    'vega.es',
    'www.lech.at',
    'welt-shop.de',
    // Names in longer words, and what is no name.
    'koeln-messe.de',
    'koeln-markt.de',
    'koelner.de',
    'stadtkoelnmesse.de',
    'stadtmagazin-koeln.de',
    'immobilien-koeln.de',
    'gemeindezeitung.de',
    'gies-sen.de',
    'stadt-am-berg.de',
    'baeur.de',
    'koln.de',
    'vg-wort.de',
    'harburg.de',
    'neustadt.de',
    'stadt-neustadt.de',
    'stadt-neustadt-mitte.de',
    'bad-ohe.de',
    'prien.de',
    'kreis-mayen.de',
    'land.de',
    'koeln.example.de',
    // Another country's or nobody's ending.
    'koeln.at',
    'koeln.com',
    'koeln.info',
    'borger-odoorn.de',
    'koeln.de.com',
    // Look-alikes.
    'k0eln.de',
    'koeIn-de.de'.toLowerCase(),
    'xn--kln-tna.de',
    'xn--mnchen-iya.de',
    'xn--mnchen-inb.de',
    'xn--unchen-hqf.de',
    'xn--gemeinde-gisen-5jb.de',
    'xn--zzzzzzzzzzz.de',
    'st.de',
    '-.de',
  ])('%s says nothing', (host) => expect(hit(host)).toBeNull());
});

test('whose list could know a host', () => {
  expect(placeCountryOf('www.example.de')).toBe('DE');
  expect(placeCountryOf('example.swiss')).toBe('CH');
  expect(placeCountryOf('example.com')).toBeNull();
  expect(placeCountryOf('de')).toBeNull();
  expect(placeCountryOf('xde')).toBeNull();
});

test('the site is probable, local and public, after rules and families', () => {
  const places = { DE: LISTS.DE! };
  expect(classify('rathaus.bad-musterberg.de', { places })).toEqual({
    host: 'rathaus.bad-musterberg.de',
    domain: 'bad-musterberg.de',
    sector: 'local',
    status: 'public',
    country: 'DE',
    by: 'name',
    certainty: 'probable',
    rule: 'NAME',
    name: 'Gemeinde Bad Musterberg',
  });
  expect(classify('bad-musterberg.de')).toBeNull();
  expect(classify('bad-musterberg.at', { places })).toBeNull();
  expect(classify('stadt-bremerhaven.de', { places: { DE: listOf('Bremerhaven') } })).toBeNull();
});
