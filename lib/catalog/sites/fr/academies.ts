import type { CountrySites } from '../../types';
import { list } from '../list';

/** Académies (the State's school administration, which also host schools' sites) and national school services. */
export const FR_ACADEMIES: CountrySites = {
  country: 'FR',
  rules: [
    ...list(
      'education',
      `
      ac-aix-marseille.fr | Académie d’Aix-Marseille
      ac-amiens.fr | Académie d’Amiens
      ac-besancon.fr | Académie de Besançon
      ac-bordeaux.fr | Académie de Bordeaux
      ac-caen.fr | Académie de Normandie (Caen)
      ac-clermont.fr | Académie de Clermont-Ferrand
      ac-corse.fr | Académie de Corse
      ac-creteil.fr | Académie de Créteil
      ac-dijon.fr | Académie de Dijon
      ac-grenoble.fr | Académie de Grenoble
      ac-guadeloupe.fr | Académie de Guadeloupe
      ac-guyane.fr | Académie de Guyane
      ac-lille.fr | Académie de Lille
      ac-limoges.fr | Académie de Limoges
      ac-lyon.fr | Académie de Lyon
      ac-martinique.fr | Académie de Martinique
      ac-mayotte.fr | Académie de Mayotte
      ac-montpellier.fr | Académie de Montpellier
      ac-nancy-metz.fr | Académie de Nancy-Metz
      ac-nantes.fr | Académie de Nantes
      ac-nice.fr | Académie de Nice
      ac-normandie.fr | Académie de Normandie
      ac-noumea.nc | Vice-rectorat de Nouvelle-Calédonie
      ac-orleans-tours.fr | Académie d’Orléans-Tours
      ac-paris.fr | Académie de Paris
      ac-poitiers.fr | Académie de Poitiers
      ac-polynesie.pf | Vice-rectorat de la Polynésie française
      ac-reims.fr | Académie de Reims
      ac-rennes.fr | Académie de Rennes
      ac-reunion.fr | Académie de La Réunion
      ac-rouen.fr | Académie de Normandie (Rouen)
      ac-spm.fr | Service de l’éducation de Saint-Pierre-et-Miquelon
      ac-strasbourg.fr | Académie de Strasbourg
      ac-toulouse.fr | Académie de Toulouse
      ac-versailles.fr | Académie de Versailles
      ac-wf.wf | Vice-rectorat de Wallis-et-Futuna
      education.fr
      educagri.fr | Enseignement agricole public
      cned.fr | Cned
      onisep.fr | Onisep
      reseau-canope.fr canope.fr | Réseau Canopé
      cndp.fr | Réseau Canopé
      pix.fr | Pix
      pix.org | Pix
      aefe.fr | Agence pour l’enseignement français à l’étranger
      france-education-international.fr ciep.fr | France Éducation international
      parcoursup.fr | Parcoursup
            `,
    ),
    ...list('education', 'greta.fr'),
  ],
  sources: [
    {
      source: 'Public Suffix List, section .fr (gouv.fr, greta.fr)',
      url: 'https://publicsuffix.org/',
      checkedOn: '2026-11-22',
    },
    {
      source: 'Domains of the académies, as published by the ministry of education',
      url: 'https://www.education.gouv.fr/les-regions-academiques-academies-et-services-departementaux-de-l-education-nationale-6557',
      checkedOn: '2026-11-22',
    },
  ],
};
