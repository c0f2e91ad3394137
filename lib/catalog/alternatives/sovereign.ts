/** French operators of American technology: always flagged, always after the others. */
import type { Alternative } from './types';

export const SOVEREIGN: readonly Alternative[] = [
  {
    id: 'bleu',
    name: 'Bleu',
    url: 'https://www.bleucloud.fr/',
    needs: ['office', 'mail', 'files', 'video-calls', 'cloud'],
    publisher: 'Orange, Capgemini',
    country: 'FR',
    ownerFlag: {
      fr: 'Logiciels américains (Microsoft) sous licence, exploités par une société française. L’exposition juridique serait réduite si l’offre est qualifiée ; la dépendance au code demeure.',
      en: 'American software (Microsoft) under licence, run by a French company. Legal exposure would be reduced if the offer is qualified; the dependency on its code remains.',
    },
    american: 'technology',
    replaces: [
      'ms-exo',
      'ms-spo',
      'ms-onedrive',
      'ms-teams',
      'ms-officeweb',
      'az-hosting',
      'az-storage',
      'az-data',
    ],
    audiences: ['state-staff', 'local-authorities'],
    only: { countries: ['FR'] },
    hosting: {
      fr: 'En France, avec une technologie américaine sous licence',
      en: 'In France, with American technology under licence',
    },
    licence: null,
    certifications: [
      {
        label: 'SecNumCloud',
        status: 'in-progress',
        scope: {
          fr: 'Candidature acceptée (J0). Qualification finale non vérifiée.',
          en: 'Application accepted (J0). Final qualification not verified.',
        },
        date: '2025-04-17',
        source:
          'https://clubic.com/actualite-562404-bleu-le-cloud-francais-est-en-route-vers-la-certification-secnumcloud-3-2-plus-haute-qualification-de-securite.html',
      },
    ],
    caveats: {
      fr: 'Vérifiez l’état de la qualification sur la liste de l’ANSSI.',
      en: 'Check the state of its qualification on ANSSI’s list.',
    },
    sources: [
      {
        source: 'incyber.org',
        url: 'https://incyber.org/article/bleu-obtient-jalon-0-certification-secnumcloud-pour-distribuer-microsoft-azure',
        checkedOn: '2026-11-22',
      },
      {
        source: 'alliancy.fr',
        url: 'https://www.alliancy.fr/cloud-de-confiance-hybride-et-technologies-americaines-une-equation-sous-tension',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
  {
    id: 's3ns',
    name: 'S3NS (PREMI3NS)',
    url: 'https://www.s3ns.io/',
    needs: ['cloud'],
    publisher: 'S3NS (Thales)',
    country: 'FR',
    ownerFlag: {
      fr: 'Technologie américaine (Google Cloud) sous licence, exploitée par une société française. L’ANSSI estime une offre qualifiée protégée du droit non européen ; la dépendance au code demeure.',
      en: 'American technology (Google Cloud) under licence, run by a French company. ANSSI deems a qualified offer shielded from non-EU law; the dependency on its code remains.',
    },
    american: 'technology',
    audiences: ['state-staff', 'local-authorities'],
    only: { countries: ['FR'] },
    hosting: {
      fr: 'En France, avec une technologie américaine sous licence',
      en: 'In France, with American technology under licence',
    },
    licence: null,
    certifications: [
      {
        label: 'SecNumCloud 3.2',
        status: 'held',
        scope: { fr: 'Offre PREMI3NS seulement.', en: 'PREMI3NS offer only.' },
        date: '2025-12-17',
        source:
          'https://www.generation-nt.com/actualites/s3ns-thales-google-secnumcloud-certification-anssi-2068299',
      },
    ],
    caveats: {
      fr: 'Seule l’offre PREMI3NS est qualifiée.',
      en: 'Only the PREMI3NS offer is qualified.',
    },
    sources: [
      {
        source: 'solutions-numeriques.com',
        url: 'https://www.solutions-numeriques.com/cloud-de-confiance-lanssi-remet-les-pendules-a-lheure-sur-secnumcloud',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
];
