import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { classify } from '../../lib/site/classify';
import { municipalityOf } from '../../lib/site/municipality-marks';
import { nameListFrom, slugOf } from '../../lib/site/name-list';
import { municipalityTexts } from './municipalities';
import { nameAssets, nameLists } from './name-lists';

const texts = municipalityTexts();
const { places } = nameLists();
const lists = Object.fromEntries(
  Object.entries(places).map(([country, bytes]) => [country, nameListFrom(bytes)]),
);
const siteOf = (host: string) => classify(host, { places: lists });

test('every name is found again by its slug', () => {
  for (const [country, text] of Object.entries(texts)) {
    for (const line of text.split('\n')) expect(lists[country]?.find(slugOf(line))).toBe(line);
  }
});

test('marks are none but the known ones, and names hold none', () => {
  for (const line of Object.values(texts).flatMap((text) => text.split('\n'))) {
    expect(municipalityOf(line).name).toMatch(/^['’\p{L}][\p{L}\d .,’'()/-]*$/u);
  }
});

test('the lists stay small', () => {
  const files = nameAssets();
  const size = files.reduce((sum, { contents }) => sum + deflateRawSync(contents).length, 0);
  expect(files.map(({ relativeDest }) => relativeDest)).toContain('places/de.txt');
  expect(size).toBeLessThan(225_000);
});

test.each([
  ['amt-eider.de', 'DE'],
  ['waldkraiburg.de', 'DE'],
  ['stadt-walsrode.de', 'DE'],
  ['porta-westfalica.de', 'DE'],
  ['vg-winnweiler.de', 'DE'],
  ['kreis-steinburg.de', 'DE'],
  ['mittersill.at', 'AT'],
  ['stgeorgen-gusen.at', 'AT'],
  ['wettswil-albis.ch', 'CH'],
  ['renens.ch', 'CH'],
  ['zuchwil.ch', 'CH'],
  ['mendrisio.ch', 'CH'],
  ['gooisemeren.nl', 'NL'],
  ['lievegem.be', 'BE'],
  ['alcobendas.es', 'ES'],
  ['terrassa.cat', 'ES'],
])('%s is in %s', (host, country) =>
  expect(siteOf(host)).toMatchObject({ country, sector: 'local' }),
);

test.each(['dickel.de', 'haste.de', 'neuhausen.de'])(
  '%s: too short for so small a place, or borne by several',
  (host) => expect(siteOf(host)).toBeNull(),
);

test('no private name, however well known, passes for a municipality', () => {
  const domains = `beiersdorf.de hornbach.de vorwerk.de welt.de schwaebisch-hall.de wuestenrot.de jever.de rosenthal.de hohenstein.de
    stadt-bremerhaven.de stadtwerke-kiel.de gemeindezeitung.de krombach.de selters.de asbach.de fuerstenberg.de blomberg.de
    langenscheidt.de gutenberg.de lindhorst.de meissen.de sonnen.de speicher.de otto.de bauer.de krone.de claas.de fendt.de deutz.de
    heise.de spiegel.de zeit.de bild.de focus.de stern.de faz.de taz.de springer.de burda.de herder.de klett.de cornelsen.de beck.de
    siemens.de bosch.de miele.de braun.de bayer.de henkel.de merck.de adidas.de puma.de trigema.de deichmann.de rossmann.de mueller.de
    lidl.de aldi.de rewe.de edeka.de netto.de norma.de kaufland.de real.de globus.de bauhaus.de obi.de toom.de hellweg.de dehner.de
    sparkasse.de volksbank.de postbank.de commerzbank.de allianz.de ergo.de huk.de debeka.de gothaer.de barmenia.de check24.de
    web.de gmx.de freenet.de strato.de ionos.de hetzner.de telekom.de vodafone.de o2.de congstar.de zalando.de tchibo.de thalia.de
    sylt.de ruegen.de harz.de eifel.de allgaeu.de schwarzwald.de tegernsee.de chiemsee.de vg-wort.de sg-flensburg-handewitt.de
    kreiszeitung.de landkreis-kurier.de kreissparkasse-koeln.de amt24.de vogelsang.de winter.de sommer.de wagner.de weber.de
    red-bull.at billa.at spar.at hofer.at interspar.at orf.at derstandard.at krone.at kurier.at oebb.at a1.at magenta.at raiffeisen.at
    haus.com ischgl.at soelden.at zuers.at nassfeld.at kaiser.at wolford.at swarovski.at egger.at hartlauer.at mayrhofen.at
    migros.ch coop.ch denner.ch manor.ch ricardo.ch digitec.ch galaxus.ch swisscom.ch sunrise.ch salt.ch blick.ch watson.ch tagi.ch
    henniez.ch zermatt.ch crans-montana.ch orange.ch premier.com riviera.ch lenk.ch adelboden.ch tcs.ch sbb.com postfinance.ch ubs.ch
    bol.nl ah.nl jumbo.nl hema.nl kpn.nl ziggo.nl marktplaats.nl nu.nl ad.nl best.nl west.nl texel.net anwb.nl rabobank.nl ing.nl
    colruyt.be delhaize.be proximus.be telenet.be standaard.be hln.be lesoir.be nieuwsblad.be spa.be sudinfo.be bpost.be kbc.be
    elpais.es elmundo.es marca.es abc.es vega.es luna.es torre.es palacios.es mercadona.es zara.es mango.es correos.es renfe.es
    bankia.es bbva.es santander.es telefonica.es movistar.es orange.es alsa.es iberia.es elcorteingles.es idealista.es fotocasa.es`;
  const taken = domains.split(/\s+/).filter((domain) => siteOf(domain)?.by === 'name');
  expect(taken).toEqual([]);
});
