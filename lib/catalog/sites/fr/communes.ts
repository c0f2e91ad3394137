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
    mairie-aixenprovence.fr tours.fr limoges.fr metz.fr caen.fr mulhouse.fr rouen.fr nancy.fr argenteuil.fr
    montreuil.fr roubaix.fr ville-roubaix.fr tourcoing.fr avignon.fr nanterre.fr vitry94.fr creteil.fr ville-creteil.fr
    asnieres-sur-seine.fr colombes.fr aubervilliers.fr aulnay-sous-bois.fr rueilmalmaison.fr villederueil.fr
    champigny94.fr saint-maur.com antibes-juanlespins.com beziers.fr ville-beziers.fr cannes.com cannes.fr calais.fr
    drancy.fr mairie-drancy.fr merignac.com ajaccio.fr bastia.corsica levallois.fr ville-levallois.fr issy.com
    noisylegrand.fr quimper.fr laseyne.fr la-seyne.fr valence.fr ville-antony.fr venissieux.fr troyes.fr
    neuillysurseine.fr clichy.fr ville-clichy.fr sarcelles.fr ivry94.fr niort.fr chambery.fr lorient.bzh beauvais.fr
    hyeres.fr ville-hyeres.fr meaux.fr ville-meaux.fr narbonne.fr villejuif.fr mairie-villejuif.fr
    charleville-mezieres.fr epinaysurseine.fr epinay-sur-seine.fr saint-brieuc.fr bobigny.fr pantin.fr ville-pantin.fr
    ville-bondy.fr fontenay.fr fontenay-sous-bois.fr arles.fr ville-arles.fr maisons-alfort.fr chelles.fr evry-courcouronnes.fr
    frejus.fr ville-frejus.fr vannes.fr mairie-vannes.fr grasse.fr ville-grasse.fr sartrouville.fr martigues.fr ville-martigues.fr bayonne.fr
    aubagne.fr salondeprovence.fr sevran.fr ville-sevran.fr albi.fr mairie-albi.fr mairie-albi.com corbeil-essonnes.fr vincennes.fr
    montrouge.fr ville-montrouge.fr massy.fr ville-massy.fr cagnes-sur-mer.fr suresnes.fr ville-suresnes.fr savigny.org bourges.fr ville-bourges.fr
    meudon.fr puteaux.fr brivelagaillarde.fr brive.fr carcassonne.org blagnac.fr ville-blagnac.fr
    gennevilliers.fr ville-gennevilliers.fr saint-priest.fr ville-saint-priest.fr stpriest.fr bron.fr ville-bron.fr
    saintherblain.fr saint-herblain.fr livry-gargan.fr alfortville.fr villedascq.fr villeneuvedascq.fr sete.fr wattrelos.fr ville-wattrelos.fr
    montauban.com talence.fr caluire-et-cuire.fr ville-caluire.fr boulognebillancourt.com versailles.fr ville-saint-denis.fr
    courbevoie.fr ville-courbevoie.fr villedecourbevoie.fr saint-quentin.fr vaulx-en-velin.net rosnysousbois.fr noisylesec.fr
    villejuif94.fr gap.fr ville-gap.fr ville-gap.com ville-lens.fr villedelens.fr villelens.fr arras.fr ville-douai.fr boulogne-sur-mer.fr
    lambersart.fr marcq-en-baroeul.org lamadeleine.fr ville-lamadeleine.fr armentieres.fr cambrai.fr villedecambrai.com valenciennes.fr
    maubeuge.fr ville-maubeuge.fr soissons.fr ville-soissons.fr laon.fr ville-laon.fr compiegne.fr mairie-compiegne.fr creil.fr
    evreux.fr vernon27.fr dieppe.fr elbeuf.fr cherbourg.fr ville-alencon.fr flers.fr lisieux.fr
    ville-saintmalo.fr saint-malo.fr fougeres.fr mairie-vitre.com vitre.fr lannion.bzh concarneau.bzh morlaix.fr ville.morlaix.fr
    lanester.bzh lanester.com ploemeur.com pontivy.bzh auray.fr landerneau.bzh douarnenez.bzh guingamp.fr guingamp.bzh ville-guingamp.fr
    dinan.fr ploufragan.fr brech.fr hennebont.bzh plougastel.bzh plouzane.fr guipavas.bzh
    reze.fr orvault.fr vertou.fr carquefou.fr couerondais.fr ville-coueron.fr bouguenais.fr ville-labaule.fr labaule.fr pornic.fr guerande.fr ville-guerande.fr
    ville-cholet.fr saumur.fr ville-saumur.fr lessablesdolonne.fr lesherbiers.fr fontenay-le-comte.fr challans.fr mayenne.fr
    ville-chateauroux.fr chateauroux.fr blois.fr vendome.fr vendome.eu chartres.fr ville-dreux.fr dreux.com joue-les-tours.fr jouelestours.fr
    nevers.fr auxerre.fr auxerre.com sens.fr ville-sens.fr macon.fr chalon.fr lecreusot.fr autun.com beaune.fr dole.fr ville-lons.fr lonslesaunier.fr
    belfort.fr ville-belfort.fr vesoul.fr montbeliard.fr epinal.fr saint-die.eu verdun.fr barleduc.fr thionville.fr forbach.fr mairie-forbach.fr
    sarreguemines.fr haguenau.fr ville-haguenau.fr saverne.fr schiltigheim.fr ville-schiltigheim.fr illkirch.eu saint-dizier.fr chaumont.fr ville-chaumont.fr
    ville-vichy.fr vichy.fr ville-moulins.fr montlucon.com montlucon.fr aurillac.fr cournon-auvergne.fr lepuyenvelay.fr ville-riom.fr
    villefranche.net oyonnax.fr bourgenbresse.fr ville-vienne.fr vienne.fr voiron.fr echirolles.fr saintmartindheres.fr meylan.fr fontaine38.fr
    annemasse.fr thononlesbains.com ville-thonon.fr aixlesbains.fr albertville.fr montelimar.fr romans.fr ville-romans.fr privas.fr annonay.fr
    roanne.fr aimer-roanne.fr saint-chamond.fr firminy.fr ville-firminy.fr givors.fr rillieuxlapape.fr decines-charpieu.fr meyzieu.fr tassin.fr oullins.fr ecully.fr
    angouleme.fr cognac.fr ville-cognac.fr saintes.fr ville-saintes.fr rochefort.fr ville-rochefort.fr royan.fr ville-royan.fr larochelle.fr chatellerault.fr ville-chatellerault.fr
    perigueux.fr bergerac.fr agen.fr mont-de-marsan.fr dax.fr pessac.fr begles.fr mairie-begles.fr gradignan.fr cenon.fr ville-cenon.fr lormont.fr libourne.fr villenavedornon.fr
    lebouscat.fr arcachon.fr ville-arcachon.fr biarritz.fr anglet.fr tarbes.fr lourdes.fr auch.fr mairie-auch.fr cahors.fr cahorsagglo.fr foix.fr mairie-foix.fr pamiers.fr
    rodez.fr ville-rodez.fr millau.fr castres.fr ville-castres.fr colomiers.fr ville-colomiers.fr tournefeuille.fr mairie-tournefeuille.fr muret.fr mairie-muret.fr
    agde.fr ville-agde.fr lunel.com frontignan.fr mauguio-carnon.com perpignan.fr mairie-perpignan.fr mairie-perpignan.com canetenroussillon.fr
    orange.fr ville-orange.fr carpentras.fr cavaillon.fr ville-cavaillon.fr digneslesbains.fr dignelesbains.fr manosque.fr ville-manosque.fr
    istres.fr vitrolles13.fr marignane.fr laciotat.com gardanne.fr ville-gardanne.fr miramas.fr draguignan.fr ville-draguignan.fr saintraphael.fr ville-saintraphael.fr
    sixfours.fr ville-six-fours.fr lagarde.fr lavalette83.fr menton.fr vallauris-golfe-juan.fr vence.fr carros.fr
    poissy.fr ville-poissy.fr conflans-sainte-honorine.fr houilles.fr ville-houilles.fr chatou.fr lepecq.fr lesmureaux.fr manteslajolie.fr
    plaisir.fr ville-plaisir.fr trappes.fr mairie-trappes.fr montigny78.fr guyancourt.fr ville-guyancourt.fr rambouillet.fr velizy-villacoublay.fr
    cergy.fr ville-cergy.fr ville-franconville.fr garges.fr villedegarges.fr goussainville.fr ville-goussainville.fr bezons.fr ville-bezons.fr ermont.fr ville-ermont.fr taverny.fr ville-taverny.fr
    pontoise.fr ville-pontoise.fr saint-ouen.fr stains.fr villepinte.fr ville-villepinte.fr tremblay-en-france.fr leblancmesnil.fr blancmesnil.fr gagny.fr neuillysurmarne.fr romainville.fr ville-romainville.fr
    les-lilas.fr ville-leslilas.fr bagnolet.fr ville-bagnolet.fr lepre-saint-gervais.fr villedupre.fr la-courneuve.fr lacourneuve.fr pierrefitte93.fr clichy-sous-bois.fr montfermeil.fr ville-montfermeil.fr
    choisyleroi.fr orly.fr mairie-orly.fr thiais.fr ville-thiais.fr lhaylesroses.fr cachan.fr ville-cachan.fr arcueil.fr gentilly.fr ville-gentilly.fr lekremlinbicetre.fr charenton.fr charentonlepont.fr leperreux94.fr nogentsurmarne.fr sucy.fr ville-sucy.fr villiers94.fr
    bagneux92.fr chatillon92.fr ville-chatillon.fr ville-malakoff.fr malakoff.fr clamart.fr vanves.fr sceaux.fr bourg-la-reine.fr garches.fr saintcloud.fr sevres.fr ville-sevres.fr chaville.fr villedavray.fr bois-colombes.fr boiscolombes.com ville-la-garenne-colombes.fr lagarennecolombes.fr lepplessis.fr plessis-robinson.com chatenay-malabry.fr villeneuve92.com
    athis-mons.fr mairie-athis-mons.fr viry-chatillon.fr palaiseau.fr ville-palaiseau.fr ville-gif.fr mairie-gif.fr lesulis.fr mairie-brunoy.fr yerres.fr grigny91.fr ris-orangis.fr mairie-ris-orangis.fr ville-draveil.fr draveil.fr longjumeau.fr
    melun.fr ville-melun.fr pontault-combault.fr savigny-le-temple.fr champs-sur-marne.fr ville-champssurmarne.fr torcy.fr mairie-torcy.fr fontainebleau.fr montereau-fault-yonne.fr ville-montereau77.fr bussy-saint-georges.fr lagny-sur-marne.org
    `,
  ),
  not: ['orange.fr'],
  sources: [
    { source: 'Communes of more than 20,000 inhabitants and the domain each publishes', url: 'https://lannuaire.service-public.fr/', checkedOn: '2026-11-22' },
  ],
};
