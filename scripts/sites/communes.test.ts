import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { communesFrom, nameHit } from '../../lib/site/commune-names';
import { slugOf } from '../../lib/site/name-list';
import { communesText } from './communes';

const text = communesText();

test('every name is found again by its slug, and the text stays small', () => {
  const names = text.split('\n');
  expect(names.length).toBeGreaterThan(34_000);
  const communes = communesFrom(new TextEncoder().encode(text));
  const lost = names.filter((name) => communes.find(slugOf(name)) !== name);
  expect(lost).toEqual([]);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(180_000);
});

test('no private name, however well known, passes for a commune', () => {
  const communes = communesFrom(new TextEncoder().encode(text));
  const domains = `orange.fr free.fr sfr.fr bouygues.fr total.fr lancome.fr longchamp.fr baccarat.fr saint-gobain.fr saintlaurent.fr
    champagne.fr camembert.fr roquefort.fr laguiole.fr evian.fr vittel.fr volvic.fr perrier.fr vichy.fr uriage.fr avene.fr aoste.fr
    loue.fr laforet.fr lacoste.fr lafayette.fr montblanc.fr larousse.fr larochelle-immobilier.fr nexon.fr bastide.fr merial.fr
    larocheposay.fr saint-emilion.fr saintmichel.fr saint-maclou.fr saint-louis.fr sainte-marie.fr saint-joseph.fr stjoseph.fr
    notredame.fr bourgogne.fr cognac.fr armagnac.fr chablis.fr sancerre.fr meursault.fr chardonnay.fr montagne.fr fontaine.fr
    bordeaux-vin.fr leclerc.fr carrefour.fr auchan.fr renault.fr peugeot.fr citroen.fr michelin.fr danone.fr bic.fr
    doctolib.fr leboncoin.fr lemonde.fr lefigaro.fr liberation.fr lequipe.fr allocine.fr marmiton.fr cdiscount.fr fnac.fr darty.fr
    boulanger.fr decathlon.fr leroymerlin.fr castorama.fr ikea.fr conforama.fr but.fr maisonsdumonde.fr laredoute.fr sncf.fr
    airfrance.fr blablacar.fr airbnb.fr booking.fr tripadvisor.fr amazon.fr ebay.fr google.fr microsoft.fr apple.fr ovh.fr gandi.fr
    creditagricole.fr bnpparibas.fr societegenerale.fr caisse-epargne.fr banquepopulaire.fr creditmutuel.fr boursorama.fr maif.fr macif.fr
    axa.fr allianz.fr groupama.fr matmut.fr mgen.fr harmonie-mutuelle.fr malakoffhumanis.fr pagesjaunes.fr meteocity.fr linternaute.fr
    commentcamarche.fr jeuxvideo.fr hachette.fr nathan.fr gallimard.fr robert.fr universalis.fr tf1.fr m6.fr canalplus.fr rtl.fr europe1.fr
    cours-legendre.fr acadomia.fr mairie-consult.fr villes-de-france.fr villefrance-immo.fr ville-ideale.fr communes.fr ma-mairie.fr
    paris-hotels.fr lyon-capitale.fr nice-matin.fr marseille-airport.fr bordeaux-tourisme.fr nantes-metropole-habitat.fr`;
  const taken = domains.split(/\s+/).filter((domain) => nameHit(domain, communes));
  expect(taken).toEqual([]);
});
