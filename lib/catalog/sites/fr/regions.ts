import type { CountrySites } from '../../types';
import { list } from '../list';

/** Régions, départements, métropoles and larger communautés, and the services they share. */
export const FR_REGIONS: CountrySites = {
  country: 'FR',
  rules: list(
    'local',
    `
    auvergnerhonealpes.fr | Région Auvergne-Rhône-Alpes
    bourgognefranchecomte.fr | Région Bourgogne-Franche-Comté
    bretagne.bzh | Région Bretagne
    centre-valdeloire.fr regioncentre.fr | Région Centre-Val de Loire
    isula.corsica | Collectivité de Corse
    grandest.fr | Région Grand Est
    hautsdefrance.fr | Région Hauts-de-France
    iledefrance.fr | Région Île-de-France
    normandie.fr | Région Normandie
    nouvelle-aquitaine.fr | Région Nouvelle-Aquitaine
    laregion.fr | Région Occitanie
    paysdelaloire.fr | Région Pays de la Loire
    maregionsud.fr | Région Provence-Alpes-Côte d’Azur
    ain.fr | Département de l’Ain
    aisne.com | Département de l’Aisne
    allier.fr | Département de l’Allier
    mondepartement04.fr | Département des Alpes-de-Haute-Provence
    hautes-alpes.fr | Département des Hautes-Alpes
    departement06.fr | Département des Alpes-Maritimes
    ardeche.fr | Département de l’Ardèche
    cd08.fr | Département des Ardennes
    ariege.fr | Département de l’Ariège
    aube.fr | Département de l’Aube
    aude.fr | Département de l’Aude
    aveyron.fr | Département de l’Aveyron
    departement13.fr | Département des Bouches-du-Rhône
    calvados.fr | Département du Calvados
    cantal.fr | Département du Cantal
    lacharente.fr | Département de la Charente
    charente-maritime.fr la.charente-maritime.fr | Département de la Charente-Maritime
    departement18.fr | Département du Cher
    correze.fr | Département de la Corrèze
    cotedor.fr | Département de la Côte-d’Or
    cotesdarmor.fr | Département des Côtes-d’Armor
    creuse.fr | Département de la Creuse
    dordogne.fr | Département de la Dordogne
    doubs.fr | Département du Doubs
    ladrome.fr | Département de la Drôme
    eureennormandie.fr | Département de l’Eure
    eurelien.fr | Département d’Eure-et-Loir
    finistere.fr | Département du Finistère
    gard.fr | Département du Gard
    haute-garonne.fr | Département de la Haute-Garonne
    gers.fr | Département du Gers
    gironde.fr | Département de la Gironde
    herault.fr | Département de l’Hérault
    ille-et-vilaine.fr | Département d’Ille-et-Vilaine
    indre.fr | Département de l’Indre
    touraine.fr | Département d’Indre-et-Loire
    isere.fr | Département de l’Isère
    jura.fr | Département du Jura
    landes.fr | Département des Landes
    departement41.fr | Département de Loir-et-Cher
    loire.fr | Département de la Loire
    hauteloire.fr | Département de la Haute-Loire
    loire-atlantique.fr | Département de Loire-Atlantique
    loiret.fr | Département du Loiret
    lot.fr | Département du Lot
    lotetgaronne.fr | Département de Lot-et-Garonne
    lozere.fr | Département de la Lozère
    maine-et-loire.fr | Département de Maine-et-Loire
    manche.fr | Département de la Manche
    marne.fr | Département de la Marne
    haute-marne.fr | Département de la Haute-Marne
    lamayenne.fr | Département de la Mayenne
    meurthe-et-moselle.fr | Département de Meurthe-et-Moselle
    meuse.fr | Département de la Meuse
    morbihan.fr | Département du Morbihan
    moselle.fr | Département de la Moselle
    nievre.fr | Département de la Nièvre
    lenord.fr | Département du Nord
    oise.fr | Département de l’Oise
    orne.fr | Département de l’Orne
    pasdecalais.fr | Département du Pas-de-Calais
    puy-de-dome.fr | Département du Puy-de-Dôme
    le64.fr | Département des Pyrénées-Atlantiques
    hautespyrenees.fr ha-py.fr | Département des Hautes-Pyrénées
    ledepartement66.fr | Département des Pyrénées-Orientales
    alsace.eu | Collectivité européenne d’Alsace
    rhone.fr | Département du Rhône
    haute-saone.fr | Département de la Haute-Saône
    saoneetloire71.fr | Département de Saône-et-Loire
    sarthe.fr | Département de la Sarthe
    savoie.fr | Département de la Savoie
    hautesavoie.fr | Département de la Haute-Savoie
    seinemaritime.fr | Département de la Seine-Maritime
    seine-et-marne.fr | Département de Seine-et-Marne
    yvelines.fr | Département des Yvelines
    deux-sevres.fr | Département des Deux-Sèvres
    somme.fr | Département de la Somme
    tarn.fr | Département du Tarn
    tarnetgaronne.fr | Département de Tarn-et-Garonne
    var.fr | Département du Var
    vaucluse.fr | Département de Vaucluse
    vendee.fr | Département de la Vendée
    lavienne86.fr | Département de la Vienne
    haute-vienne.fr | Département de la Haute-Vienne
    vosges.fr | Département des Vosges
    yonne.fr | Département de l’Yonne
    territoiredebelfort.fr | Département du Territoire de Belfort
    essonne.fr | Département de l’Essonne
    hauts-de-seine.fr | Département des Hauts-de-Seine
    seinesaintdenis.fr | Département de la Seine-Saint-Denis
    valdemarne.fr | Département du Val-de-Marne
    valdoise.fr | Département du Val-d’Oise
    metropolegrandparis.fr | Métropole du Grand Paris
    grandlyon.com | Métropole de Lyon
    ampmetropole.fr | Métropole Aix-Marseille-Provence
    lillemetropole.fr | Métropole européenne de Lille
    bordeaux-metropole.fr | Bordeaux Métropole
    metropole.toulouse.fr | Toulouse Métropole
    metropole.nantes.fr | Nantes Métropole
    nicecotedazur.org | Métropole Nice Côte d’Azur
    strasbourg.eu | Ville et Eurométropole de Strasbourg
    rennes.fr | Rennes, Ville et Métropole
    metropole-rouen-normandie.fr | Métropole Rouen Normandie
    montpellier3m.fr montpellier.fr | Montpellier, Ville et Métropole
    grenoblealpesmetropole.fr | Grenoble-Alpes Métropole
    grandnancy.eu grand-nancy.org | Métropole du Grand Nancy
    brest.fr | Brest, Métropole et Ville
    tours-metropole.fr | Tours Métropole Val de Loire
    orleans-metropole.fr | Orléans, Ville et Métropole
    clermontmetropole.eu | Clermont Auvergne Métropole
    saint-etienne-metropole.fr | Saint-Étienne Métropole
    metropoletpm.fr | Métropole Toulon-Provence-Méditerranée
    eurometropolemetz.eu | Eurométropole de Metz
    metropole-dijon.fr | Dijon Métropole
    grandreims.fr | Grand Reims
    grandbesancon.fr besancon.fr | Grand Besançon, Métropole et Ville
    angersloiremetropole.fr | Angers Loire Métropole
    caenlamer.fr | Caen la mer
    lehavreseinemetropole.fr | Le Havre Seine Métropole
    limoges-metropole.fr | Limoges Métropole
    amiens.fr | Amiens, Ville et Métropole
    mulhouse-alsace.fr | Mulhouse Alsace Agglomération
    perpignanmediterraneemetropole.fr | Perpignan Méditerranée Métropole
    grandpoitiers.fr poitiers.fr | Grand Poitiers
    agglo-larochelle.fr | Agglomération de La Rochelle
    communaute-paysbasque.fr | Communauté Pays Basque
    pau.fr | Pau, Ville et Agglomération
    grandavignon.fr | Grand Avignon
    nimes-metropole.fr | Nîmes Métropole
    lorient-agglo.bzh lorient-agglo.fr | Lorient Agglomération
    quimper-bretagne-occidentale.bzh quimper.bzh | Quimper Bretagne Occidentale
    golfedumorbihan-vannesagglomeration.bzh | Golfe du Morbihan – Vannes Agglomération
    stmalo-agglomeration.fr | Saint-Malo Agglomération
    lannion-tregor.com | Lannion-Trégor Communauté
    dinan-agglomeration.fr | Dinan Agglomération
    fougeres-agglo.bzh morlaix-communaute.bzh cca.bzh redon-agglomeration.bzh
    guingamp-paimpol-agglo.bzh leffarmor.fr
    communaute-urbaine-dunkerque.fr | Dunkerque, Ville et Communauté urbaine
    valenciennes-metropole.fr agglo-porteduhainaut.fr douaisis-agglo.com agglo-maubeugevaldesambre.fr
    agglo-lenslievin.fr bethunebruay.fr agglo-henincarvin.fr cu-arras.fr grandcalais.fr agglo-boulonnais.fr ca-pso.fr
    plainecommune.fr est-ensemble.fr parisouestladefense.fr seineouest.fr valleesud.fr grandorlyseinebievre.fr
    gpseo.fr versaillesgrandparc.fr saint-quentin-en-yvelines.fr sqy.fr paris-saclay.com cergypontoise.fr
    roissypaysdefrance.fr valparisis.fr agglo-pvm.fr sudestavenir.fr parisestmarnebois.fr paristerresdenvol.fr
    grandparisgrandest.fr bouclenorddeseine.fr grandparissud.fr coeuressonne.fr
    paysdemeaux.fr melunvaldeseine.fr
    annecy.fr grandannecy.fr grandchambery.fr grand-lac.fr valenceromansagglo.fr
    loireforez.fr capi-agglo.fr vienne-condrieu-agglomeration.fr paysvoironnais.com
    le-gresivaudan.fr annemasse-agglo.fr thononagglo.fr grandbourg.fr
    legrandchalon.fr mb-agglo.com grandbelfort.fr agglo-montbeliard.fr
    grand-dole.fr ecla-jura.fr
    agglo-epinal.fr ca-saintdie.fr agglo-thionville.fr
    agglo-haguenau.fr colmar.fr agglo-colmar.fr saint-louis-agglo.fr selestat.fr
    troyes-champagne-metropole.fr chalons-agglo.fr ardenne-metropole.fr
    agglo-compiegne.fr beauvaisis.fr creilsudoise.fr grandsoissons.com saint-quentin.fr
    agglo-saintquentinois.fr
    evreuxportesdenormandie.fr agglo-seine-eure.fr lisieux-normandie.fr lecotentin.fr
    saint-lo-agglo.fr cu-alencon.fr
    lemans.fr laval.fr agglo-laval.fr cholet.fr saumurvaldeloire.fr
    saintnazaire.fr larochesuryon.fr
    cap-atlantique.fr clissonsevremaine.fr
    agglopolys.fr chartres-metropole.fr agglo-bourgesplus.fr chateauroux-metropole.fr
    agglo-montargoise.fr dreux-agglomeration.fr
    vichy-communaute.fr montlucon-communaute.com caba.fr
    tulleagglo.fr agglo-tulle.fr grandperigueux.fr la-cab.fr
    grandangouleme.fr grand-cognac.fr niortagglo.fr vivre-a-niort.com agglo-royan.fr
    agglo-rochefortocean.fr
    agglo-agen.net grand-dax.fr lacali.fr agglo-cobas.fr
    grand-albigeois.fr castres-mazamet.com grandmontauban.com rodezagglo.fr carcassonne-agglo.fr
    legrandnarbonne.com beziers-mediterranee.fr agglopole.fr sicoval.fr
    agglo-tlp.fr grandcahors.fr agglo-foix-varilhes.fr ales.fr
    paysdegrasse.fr cannespaysdelerins.fr riviera-francaise.fr
    dracenie.com esterelcotedazur-agglo.fr caprovenceverte.fr luberonmontsdevaucluse.fr lacove.fr
    provencealpesagglo.fr dlva.fr agglo-accm.fr
    iledefrance-mobilites.fr tisseo.fr
    paris.fr
    parc-naturel-pilat.fr parc-haut-jura.fr parcdumorvan.org parc-du-vercors.fr parc-chartreuse.net parcdesbauges.com
    parc-naturel-chevreuse.fr parc-oise-paysdefrance.fr pnr-vexin-francais.fr parc-gatinais-francais.fr
    parc-naturel-perche.fr parc-cotentin-bessin.fr parc-naturel-normandie-maine.fr parc-naturel-brenne.fr
    parc-loire-anjou-touraine.fr pnr-armorique.fr parc-golfe-morbihan.bzh parc-landes-de-gascogne.fr
    parc-causses-du-quercy.fr parc-haut-languedoc.fr parc-camargue.fr parcduluberon.fr parcduverdon.fr
    parc-ballons-vosges.fr parc-vosges-nord.fr pnr-lorraine.com parc-montagnedereims.fr parc-opale.fr
    pnr-scarpe-escaut.fr parc-naturel-avesnois.fr parcdesvolcans.fr parc-livradois-forez.org parc-monts-ardeche.fr
    mairie54.fr collectivite47.fr
    megalisbretagne.org
    sedif.com siaap.fr syctom-paris.fr
    pompiersparis.fr pompiers13.org sdmis.fr
    `,
  ),
  sources: [
    {
      source: 'Régions, départements and intercommunalités listed by Service-Public.fr',
      url: 'https://lannuaire.service-public.fr/',
      checkedOn: '2026-11-22',
    },
  ],
};
