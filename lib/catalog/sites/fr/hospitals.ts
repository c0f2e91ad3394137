import type { CountrySites } from '../../types';
import { list } from '../list';

/**
 * Public hospitals: university hospitals (CHU), general and psychiatric hospitals, and national health bodies. A plain
 * `ch-COMMUNE.fr` needs no line: lib/site/commune-names.ts knows the pattern.
 */
export const FR_HOSPITALS: CountrySites = {
  country: 'FR',
  rules: list(
    'health',
    `
    aphp.fr | Assistance publique – Hôpitaux de Paris
    ap-hm.fr | Assistance publique – Hôpitaux de Marseille
    chu-lyon.fr | Hospices civils de Lyon
    chu-amiens.fr | CHU Amiens-Picardie
    chu-angers.fr | CHU d’Angers
    chu-besancon.fr | CHU de Besançon
    chu-bordeaux.fr | CHU de Bordeaux
    chu-brest.fr | CHU de Brest
    chu-caen.fr | CHU de Caen
    chu-clermontferrand.fr | CHU de Clermont-Ferrand
    chu-dijon.fr | CHU Dijon Bourgogne
    chu-grenoble.fr | CHU Grenoble Alpes
    chu-guadeloupe.fr | CHU de la Guadeloupe
    ch-cayenne.fr | CHU de Guyane
    chu-lille.fr | CHU de Lille
    chu-limoges.fr | CHU de Limoges
    chu-martinique.fr | CHU de Martinique
    chu-montpellier.fr | CHU de Montpellier
    chru-nancy.fr | CHRU de Nancy
    chu-nantes.fr | CHU de Nantes
    chu-nice.fr | CHU de Nice
    chu-nimes.fr | CHU de Nîmes
    chu-orleans.fr chr-orleans.fr | CHU d’Orléans
    chu-poitiers.fr | CHU de Poitiers
    chu-reims.fr | CHU de Reims
    chu-rennes.fr | CHU de Rennes
    chu-reunion.fr | CHU de La Réunion
    chu-rouen.fr | CHU de Rouen
    chu-st-etienne.fr | CHU de Saint-Étienne
    chru-strasbourg.fr | Hôpitaux universitaires de Strasbourg
    chu-toulouse.fr | CHU de Toulouse
    chu-tours.fr chru-tours.fr | CHRU de Tours
    chr-metz-thionville.fr | CHR Metz-Thionville
    ch-mayotte.fr chmayotte.fr | Centre hospitalier de Mayotte
    cht.nc | Centre hospitalier territorial de Nouvelle-Calédonie
    ghu-paris.fr | GHU Paris psychiatrie et neurosciences
    gh-paulguiraud.fr | Groupe hospitalier Paul Guiraud
    15-20.fr quinze-vingts.fr | Hôpital national des Quinze-Vingts
    chicreteil.fr | Centre hospitalier intercommunal de Créteil
    chi-poissy-st-germain.fr | Centre hospitalier intercommunal de Poissy – Saint-Germain-en-Laye
    chsf.fr | Centre hospitalier Sud Francilien
    ghsif.fr | Groupe hospitalier Sud Île-de-France
    ghef.fr | Grand hôpital de l’Est francilien
    hopital-novo.fr | Hôpital NOVO
    ch-stdenis.fr | Centre hospitalier de Saint-Denis
    ch-aulnay.fr | Centre hospitalier intercommunal Robert Ballanger
    gh-nord-essonne.fr | Groupe hospitalier Nord-Essonne
    chimm.fr | Centre hospitalier intercommunal de Meulan – Les Mureaux
    ch4v.fr | Centre hospitalier des Quatre Villes
    eps-erasme.fr | EPS Érasme
    eps-ville-evrard.fr | EPS de Ville-Evrard
    chiv.fr | Centre hospitalier intercommunal de Villeneuve-Saint-Georges
    hopitaux-saint-maurice.fr | Hôpitaux de Saint-Maurice
    ch-bourg01.fr | Centre hospitalier de Bourg-en-Bresse
    ch-saintquentin.fr | Centre hospitalier de Saint-Quentin
    ch-moulins-yzeure.fr | Centre hospitalier de Moulins-Yzeure
    chicas-gap.fr | Centre hospitalier intercommunal des Alpes du Sud
    chiva-ariege.fr | Centre hospitalier intercommunal des Vallées de l’Ariège
    hcs-sante.fr | Hôpitaux Champagne Sud
    ch-aix.fr | Centre hospitalier du Pays d’Aix
    ch-edouard-toulouse.fr | Centre hospitalier Édouard-Toulouse
    ch-montperrin.fr | Centre hospitalier Montperrin
    ch-montfavet.fr | Centre hospitalier de Montfavet
    epsm-caen.fr | EPSM de Caen
    ch-saintonge.fr | Centre hospitalier de Saintonge
    ch-larochelle.fr | Groupe hospitalier Littoral Atlantique
    hnfc.fr | Hôpital Nord Franche-Comté
    hopitaux-drome-nord.fr | Hôpitaux Drôme Nord
    ch-eureseine.fr | Centre hospitalier Eure-Seine
    nh-navarre.fr | Nouvel hôpital de Navarre
    ch-marchant.fr | Centre hospitalier Gérard Marchant
    ch-perrens.fr | Centre hospitalier Charles Perrens
    ch-guillaumeregnier.fr | Centre hospitalier Guillaume-Régnier
    ch-alpes-isere.fr | Centre hospitalier Alpes-Isère
    hopitaux-jura.fr | Hôpitaux du Jura
    ch-mdm.fr | Centre hospitalier de Mont-de-Marsan
    ch-forez.fr | Centre hospitalier du Forez
    ch-lepuy.fr | Centre hospitalier Émile Roux
    epsylan.fr | Epsylan
    ch-agen-nerac.fr | Centre hospitalier d’Agen-Nérac
    ch-cesame-angers.fr | Centre de santé mentale angevin
    ch-cotentin.fr | Centre hospitalier public du Cotentin
    ch-avranches-granville.fr | Centre hospitalier Avranches-Granville
    chlaval.fr | Centre hospitalier de Laval
    ch-bretagne-atlantique.fr | Centre hospitalier Bretagne Atlantique
    ghbs.bzh | Groupe hospitalier Bretagne Sud
    epsm-morbihan.fr | EPSM Morbihan
    ghpso.fr | Groupe hospitalier public du Sud de l’Oise
    ch-compiegnenoyon.fr | Centre hospitalier de Compiègne-Noyon
    ch-cotebasque.fr | Centre hospitalier de la Côte Basque
    ch-pyrenees.fr | Centre hospitalier des Pyrénées
    ch-epsan.fr | EPSAN
    ghrmsa.fr | Groupe hospitalier de la région de Mulhouse et Sud-Alsace
    ch-le-vinatier.fr | Centre hospitalier Le Vinatier
    lhopitalnordouest.fr | Hôpital Nord-Ouest
    gh70.fr | Groupe hospitalier de la Haute-Saône
    ch-chalon71.fr | Centre hospitalier William Morey
    ch-metropole-savoie.fr | Centre hospitalier Métropole Savoie
    ch-annecygenevois.fr | Centre hospitalier Annecy Genevois
    ch-alpes-leman.fr | Centre hospitalier Alpes Léman
    ch-hopitauxduleman.fr | Hôpitaux du Léman
    epsm74.fr | EPSM 74
    ch-havre.fr | Groupe hospitalier du Havre
    ch-lerouvray.fr | Centre hospitalier du Rouvray
    chits.fr | Centre hospitalier intercommunal Toulon – La Seyne-sur-Mer
    chi-fsr.fr | Centre hospitalier intercommunal de Fréjus – Saint-Raphaël
    chd-vendee.fr | Centre hospitalier départemental Vendée
    ch-laborit.fr | Centre hospitalier Henri Laborit
    ch-esquirol-limoges.fr | Centre hospitalier Esquirol
    has-sante.fr | Haute Autorité de santé
    sante.fr
    santepubliquefrance.fr | Santé publique France
    mangerbouger.fr tabac-info-service.fr alcool-info-service.fr drogues-info-service.fr vaccination-info-service.fr
    questionsexualite.fr onsexprime.fr
    agence-biomedecine.fr dondorganes.fr | Agence de la biomédecine
    efs.sante.fr | Établissement français du sang
    asipsante.fr fabnum.fr | Agence du numérique en santé
    monespacesante.fr | Mon espace santé
    anap.fr | Anap
    e-cancer.fr | Institut national du cancer
    oniam.fr | Oniam
    resah.fr | Resah
    sesan.fr | Sesan
    dondemoelleosseuse.fr dondespermatozoides.fr dondovocytes.fr procreation-medicale.fr genetique-medicale.fr | Agence de la biomédecine
    joueurs-info-service.fr sexosafe.fr agir-ese.org intervenir-addictions.fr | Santé publique France
    sante-ra.fr normand-esante.fr pulsy.fr esante-occitanie.fr esea-na.fr esante-centre.fr hopital-nanterre.fr
    ch-boulogne.fr chrso.fr ghsc.fr ghtpsy-npdc.fr epsmd-aisne.fr ghso.fr cpn-laxou.com ch-ed.fr
    ch-lachartreuse-dijon-cotedor.fr chi-hautecomte.fr chi-elbeuf-louviers.fr ch-cornouaille.fr
    hopital-saintnazaire.fr chlvo.fr ch-mazurelle.fr ch-cotedelumiere.fr ch-chateauroux-leblanc.fr ch-george-sand.fr
    chnds.fr ch-sudgironde.fr ch-brive.fr chicmt.fr chic-cm.fr ch-tarbes-lourdes.fr ch-bassindethau.fr
    hopital-lozere.fr ch-valvert.fr ch-buechdurance.fr ghnd.fr ch-ardeche-meridionale.fr ch-ardeche-nord.fr
    hopitaldugier.fr ch-montlucon-neris.fr ch-st-cyr69.fr cham-savoie.fr hdpmb.fr ch-hautbugey.fr ch-castelluccio.fr
    epsmr.org chog.fr psycom.org 3114.fr orpha.net sentiweb.fr cpias.fr preventioninfection.fr
    `,
  ),
  sources: [
    {
      source:
        'Public health establishments listed by the Fédération hospitalière de France and the CHU network',
      url: 'https://www.fhf.fr/',
      checkedOn: '2026-11-22',
    },
  ],
};
