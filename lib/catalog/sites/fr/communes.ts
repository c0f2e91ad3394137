import type { CountrySites } from '../../types';
import { list } from '../list';

/**
 * Larger communes whose domain lib/site/commune-names.ts cannot know: a short bare name, an adjective, an own word.
 * Written by hand from the communes' own publications.
 */
export const FR_COMMUNES: CountrySites = {
  country: 'FR',
  onRequest: true,
  rules: list(
    'local',
    `
    marseille.fr lyon.fr nice.fr toulouse.fr nantes.fr bordeaux.fr lille.fr lehavre.fr reims.fr toulon.fr
    saint-etienne.fr grenoble.fr dijon.fr nimes.fr angers.fr villeurbanne.fr clermont-ferrand.fr aixenprovence.fr
    tours.fr limoges.fr metz.fr caen.fr mulhouse.fr rouen.fr nancy.fr argenteuil.fr
    montreuil.fr ville-roubaix.fr tourcoing.fr avignon.fr nanterre.fr vitry94.fr creteil.fr ville-creteil.fr
    asnieres-sur-seine.fr colombes.fr aubervilliers.fr aulnay-sous-bois.fr villederueil.fr
    saint-maur.com antibes-juanlespins.com beziers.fr ville-beziers.fr cannes.com cannes.fr calais.fr
    drancy.fr merignac.com ajaccio.fr bastia.corsica ville-levallois.fr issy.com
    noisylegrand.fr quimper.fr la-seyne.fr valence.fr ville-antony.fr venissieux.fr troyes.fr
    neuillysurseine.fr ville-clichy.fr sarcelles.fr ivry94.fr niort.fr chambery.fr lorient.bzh beauvais.fr
    hyeres.fr ville-hyeres.fr meaux.fr ville-meaux.fr narbonne.fr villejuif.fr
    charleville-mezieres.fr epinay-sur-seine.fr saint-brieuc.fr bobigny.fr pantin.fr
    ville-bondy.fr fontenay.fr fontenay-sous-bois.fr ville-arles.fr maisons-alfort.fr chelles.fr evry-courcouronnes.fr
    ville-frejus.fr vannes.fr mairie-vannes.fr grasse.fr ville-grasse.fr sartrouville.fr ville-martigues.fr bayonne.fr
    aubagne.fr salondeprovence.fr ville-sevran.fr albi.fr mairie-albi.fr corbeil-essonnes.fr vincennes.fr
    ville-montrouge.fr ville-massy.fr cagnes-sur-mer.fr suresnes.fr savigny.org ville-bourges.fr
    meudon.fr puteaux.fr brive.fr carcassonne.org
    ville-gennevilliers.fr ville-saint-priest.fr ville-bron.fr
    saint-herblain.fr livry-gargan.fr alfortville.fr villeneuvedascq.fr sete.fr ville-wattrelos.fr
    montauban.com talence.fr ville-caluire.fr boulognebillancourt.com versailles.fr ville-saint-denis.fr
    courbevoie.fr ville-courbevoie.fr vaulx-en-velin.net rosnysousbois.fr noisylesec.fr
    ville-gap.fr villedelens.fr arras.fr ville-douai.fr
    lambersart.fr marcq-en-baroeul.org ville-lamadeleine.fr villedecambrai.com valenciennes.fr
    ville-maubeuge.fr ville-soissons.fr laon.fr ville-laon.fr compiegne.fr mairie-compiegne.fr creil.fr
    evreux.fr vernon27.fr dieppe.fr cherbourg.fr ville-alencon.fr
    saint-malo.fr fougeres.fr lannion.bzh concarneau.bzh morlaix.fr
    lanester.bzh ploemeur.com auray.fr landerneau.bzh douarnenez.bzh ville-guingamp.fr
    dinan.fr ploufragan.fr brech.fr hennebont.bzh plouzane.fr guipavas.bzh
    reze.fr orvault.fr vertou.fr carquefou.fr ville-coueron.fr bouguenais.fr labaule.fr pornic.fr ville-guerande.fr
    saumur.fr ville-saumur.fr lessablesdolonne.fr lesherbiers.fr fontenay-le-comte.fr challans.fr
    blois.fr vendome.eu chartres.fr ville-dreux.fr dreux.com jouelestours.fr
    nevers.fr auxerre.fr auxerre.com ville-sens.fr macon.fr chalon.fr autun.com beaune.fr lonslesaunier.fr
    belfort.fr ville-belfort.fr vesoul.fr montbeliard.fr epinal.fr saint-die.eu verdun.fr barleduc.fr thionville.fr mairie-forbach.fr
    sarreguemines.fr saverne.fr ville-schiltigheim.fr illkirch.eu saint-dizier.fr ville-chaumont.fr
    ville-vichy.fr ville-moulins.fr montlucon.com aurillac.fr cournon-auvergne.fr lepuyenvelay.fr ville-riom.fr
    villefranche.net oyonnax.fr bourgenbresse.fr vienne.fr voiron.fr echirolles.fr saintmartindheres.fr meylan.fr
    annemasse.fr ville-thonon.fr aixlesbains.fr albertville.fr montelimar.fr ville-romans.fr privas.fr annonay.fr
    saint-chamond.fr ville-firminy.fr givors.fr rillieuxlapape.fr decines-charpieu.fr meyzieu.fr oullins.fr ecully.fr
    angouleme.fr ville-cognac.fr ville-saintes.fr ville-rochefort.fr ville-royan.fr larochelle.fr ville-chatellerault.fr
    perigueux.fr bergerac.fr agen.fr dax.fr pessac.fr mairie-begles.fr gradignan.fr cenon.fr ville-cenon.fr lormont.fr libourne.fr villenavedornon.fr
    ville-arcachon.fr biarritz.fr anglet.fr tarbes.fr lourdes.fr auch.fr mairie-auch.fr cahors.fr cahorsagglo.fr mairie-foix.fr
    rodez.fr ville-rodez.fr millau.fr ville-castres.fr ville-colomiers.fr mairie-tournefeuille.fr mairie-muret.fr
    ville-agde.fr lunel.com frontignan.fr mauguio-carnon.com perpignan.fr mairie-perpignan.com canetenroussillon.fr
    ville-orange.fr carpentras.fr cavaillon.fr ville-cavaillon.fr dignelesbains.fr ville-manosque.fr
    istres.fr vitrolles13.fr marignane.fr laciotat.com ville-gardanne.fr miramas.fr ville-draguignan.fr ville-saintraphael.fr
    ville-six-fours.fr lavalette83.fr menton.fr vallauris-golfe-juan.fr vence.fr
    ville-poissy.fr conflans-sainte-honorine.fr ville-houilles.fr chatou.fr manteslajolie.fr
    ville-plaisir.fr trappes.fr montigny78.fr ville-guyancourt.fr rambouillet.fr velizy-villacoublay.fr
    cergy.fr ville-franconville.fr villedegarges.fr ville-goussainville.fr ville-bezons.fr ermont.fr ville-taverny.fr
    ville-pontoise.fr saint-ouen.fr stains.fr ville-villepinte.fr tremblay-en-france.fr blancmesnil.fr gagny.fr neuillysurmarne.fr ville-romainville.fr
    ville-leslilas.fr ville-bagnolet.fr villedupre.fr lacourneuve.fr clichy-sous-bois.fr ville-montfermeil.fr
    choisyleroi.fr mairie-orly.fr ville-thiais.fr lhaylesroses.fr ville-cachan.fr arcueil.fr ville-gentilly.fr charenton.fr charentonlepont.fr leperreux94.fr ville-sucy.fr villiers94.fr
    bagneux92.fr chatillon92.fr ville-chatillon.fr ville-malakoff.fr malakoff.fr clamart.fr vanves.fr sceaux.fr bourg-la-reine.fr garches.fr saintcloud.fr sevres.fr ville-sevres.fr bois-colombes.fr lagarennecolombes.fr plessis-robinson.com chatenay-malabry.fr villeneuve92.com
    mairie-athis-mons.fr viry-chatillon.fr ville-palaiseau.fr ville-gif.fr mairie-gif.fr lesulis.fr mairie-brunoy.fr yerres.fr grigny91.fr draveil.fr longjumeau.fr
    melun.fr ville-melun.fr pontault-combault.fr savigny-le-temple.fr ville-champssurmarne.fr fontainebleau.fr ville-montereau77.fr bussy-saint-georges.fr
    roanne.fr sgdb91.com ville-nogentsurmarne.com lievin.fr vandoeuvre.fr saintsebastien.fr grandquevilly.fr
    petit-quevilly.fr ville-soa.fr bouscat.fr kremlinbicetre.fr olivet.fr herouville.net saint-louis.fr
    pennes-mirabeau.org mairie-neuillyplaisance.com morsang.fr mandelieu.fr allauch.com montaigu-vendee.com
    islesurlasorgue.fr mairie-vitre.com juvisy.fr sanarysurmer.com eragny.fr romorantin.com osny.fr carvin.fr
    cluses.fr mairie-ida.fr saint-cyr-sur-loire.com sedan.fr chateaurenard.com sainte-luce-loire.com coulommiers.fr
    saint-tropez.fr uzes.fr sarlat.fr bayeux.fr falaise.fr belley.fr gex.fr ville-evian.fr ugine.com apt.fr biot.fr
    caudry.fr toul.fr vitry-le-francois.net langres.fr tonnerre.fr ville-chinon.com gien.fr ville-carhaix.bzh
    ville.perros-guirec.com saint-gregoire.fr betton.fr guidel.com queven.com sene.bzh brignais.com genas.fr mions.fr
    irigny.fr eybens.fr gieres.fr ville-pontdeclaix.fr ramonville.fr portetgaronne.fr ville-mazamet.com
    palavaslesflots.com vauvert.com limoux.fr larmor-plage.com bischwiller.com evrycourcouronnes.fr saintjoseph.re
    saintlouis.re saint-andre.re saintgermainenlaye.fr
    `,
  ),
  not: ['orange.fr', 'paris-normandie.fr'],
  sources: [
    {
      source: 'Communes of more than 20,000 inhabitants and the domain each publishes',
      url: 'https://lannuaire.service-public.fr/',
      checkedOn: '2026-11-22',
    },
  ],
};
