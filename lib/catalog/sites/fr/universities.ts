import type { CountrySites } from '../../types';
import { list } from '../list';

/** Public universities, their groupings and student services (Crous). */
export const FR_UNIVERSITIES: CountrySites = {
  country: 'FR',
  rules: list(
    'higher-education',
    `
    univ-amu.fr | Aix-Marseille Université
    u-picardie.fr | Université de Picardie Jules-Verne
    univ-angers.fr | Université d’Angers
    univ-antilles.fr | Université des Antilles
    univ-artois.fr | Université d’Artois
    univ-avignon.fr | Avignon Université
    u-bordeaux.fr | Université de Bordeaux
    u-bordeaux-montaigne.fr | Université Bordeaux Montaigne
    u-bourgogne.fr ube.fr | Université Bourgogne Europe
    univ-brest.fr | Université de Bretagne Occidentale
    univ-ubs.fr | Université Bretagne Sud
    unicaen.fr | Université de Caen Normandie
    uca.fr u-clermont1.fr univ-bpclermont.fr | Université Clermont Auvergne
    univ-corse.fr universita.corsica | Université de Corse
    univ-cotedazur.fr univ-cotedazur.eu unice.fr | Université Côte d’Azur
    cyu.fr u-cergy.fr | CY Cergy Paris Université
    univ-evry.fr | Université d’Évry Paris-Saclay
    univ-eiffel.fr u-pem.fr univ-mlv.fr univ-gustave-eiffel.fr | Université Gustave Eiffel
    univ-fcomte.fr umlp.fr ubfc.fr | Université Marie et Louis Pasteur
    univ-grenoble-alpes.fr ujf-grenoble.fr upmf-grenoble.fr u-grenoble3.fr | Université Grenoble Alpes
    grenoble-inp.fr | Grenoble INP
    univ-guyane.fr | Université de Guyane
    uha.fr | Université de Haute-Alsace
    univ-lehavre.fr | Université Le Havre Normandie
    univ-larochelle.fr univ-lr.fr | La Rochelle Université
    univ-lemans.fr | Le Mans Université
    univ-lille.fr univ-lille1.fr univ-lille2.fr univ-lille3.fr | Université de Lille
    unilim.fr | Université de Limoges
    univ-littoral.fr | Université du Littoral Côte d’Opale
    univ-lorraine.fr uhp-nancy.fr univ-nancy2.fr univ-metz.fr | Université de Lorraine
    univ-lyon1.fr | Université Claude Bernard Lyon 1
    univ-lyon2.fr | Université Lumière Lyon 2
    univ-lyon3.fr | Université Jean Moulin Lyon 3
    universite-lyon.fr | Université de Lyon
    univ-mayotte.fr | Université de Mayotte
    umontpellier.fr univ-montp1.fr univ-montp2.fr | Université de Montpellier
    univ-montp3.fr | Université Paul-Valéry Montpellier
    univ-nantes.fr | Nantes Université
    unimes.fr | Nîmes Université
    univ-orleans.fr | Université d’Orléans
    pantheonsorbonne.fr univ-paris1.fr | Université Paris 1 Panthéon-Sorbonne
    u-paris2.fr assas-universite.fr | Université Paris-Panthéon-Assas
    univ-paris3.fr sorbonne-nouvelle.fr | Université Sorbonne Nouvelle
    sorbonne-universite.fr upmc.fr paris-sorbonne.fr | Sorbonne Université
    sorbonne.fr | Chancellerie des universités de Paris
    u-paris.fr parisdescartes.fr univ-paris-diderot.fr univ-paris5.fr | Université Paris Cité
    univ-paris8.fr | Université Paris 8
    dauphine.fr dauphine.psl.eu | Université Paris Dauphine – PSL
    parisnanterre.fr | Université Paris Nanterre
    universite-paris-saclay.fr u-psud.fr | Université Paris-Saclay
    u-pec.fr | Université Paris-Est Créteil
    univ-paris13.fr sorbonne-paris-nord.fr | Université Sorbonne Paris Nord
    univ-pau.fr | Université de Pau et des Pays de l’Adour
    univ-perp.fr | Université de Perpignan Via Domitia
    univ-poitiers.fr | Université de Poitiers
    uphf.fr univ-valenciennes.fr | Université Polytechnique Hauts-de-France
    univ-reims.fr | Université de Reims Champagne-Ardenne
    univ-rennes.fr univ-rennes1.fr | Université de Rennes
    univ-rennes2.fr | Université Rennes 2
    univ-reunion.fr | Université de La Réunion
    univ-rouen.fr | Université de Rouen Normandie
    univ-st-etienne.fr | Université Jean Monnet
    univ-smb.fr univ-savoie.fr | Université Savoie Mont Blanc
    unistra.fr u-strasbg.fr | Université de Strasbourg
    univ-tln.fr | Université de Toulon
    ut-capitole.fr univ-tlse1.fr | Université Toulouse Capitole
    univ-tlse2.fr | Université Toulouse – Jean Jaurès
    univ-tlse3.fr ups-tlse.fr | Université de Toulouse
    univ-toulouse.fr utoulouse.fr
    inu-champollion.fr univ-jfc.fr | Institut national universitaire Champollion
    univ-tours.fr | Université de Tours
    utbm.fr | Université de technologie de Belfort-Montbéliard
    utc.fr | Université de technologie de Compiègne
    utt.fr | Université de technologie de Troyes
    uvsq.fr | Université de Versailles Saint-Quentin-en-Yvelines
    univ-paris-est.fr paris-est-sup.fr | Université Paris-Est
    normandie-univ.fr | Normandie Université
    psl.eu | Université PSL
    hesam.eu
    campus-condorcet.fr | Campus Condorcet
    fun-mooc.fr
    cnous.fr | Cnous
    lescrous.fr
    crous-aix-marseille.fr crous-bordeaux.fr crous-corse.fr crous-creteil.fr crous-grenoble.fr crous-lille.fr
    crous-lorraine.fr crous-lyon.fr crous-montpellier.fr crous-nantes.fr crous-nice.fr crous-normandie.fr
    crous-orleans-tours.fr crous-paris.fr crous-poitiers.fr crous-reims.fr crous-rennes.fr crous-strasbourg.fr
    crous-toulouse.fr crous-versailles.fr crous-bfc.fr crous-clermont.fr crous-limoges.fr crous-amiens.fr
    crous-antillesguyane.fr
    univ-nc.nc univ-ag.fr univ-mrs.fr jussieu.fr uness.fr crous-reunion.fr
    `,
  ),
  sources: [
    {
      source:
        'Public universities listed by the ministry of higher education and research (établissements publics à caractère scientifique, culturel et professionnel)',
      url: 'https://www.enseignementsup-recherche.gouv.fr/',
      checkedOn: '2026-11-22',
    },
  ],
};
