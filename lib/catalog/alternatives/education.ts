/** Tools of the French education ministry, and school platforms. */
import { EDUCATION_MINISTRY, ILE_DE_FRANCE } from './places';
import type { Alternative } from './types';

export const EDUCATION: readonly Alternative[] = [
  {
    id: 'apps-edu',
    name: 'apps.education.fr (Nuage, Tubes, BBB, Forgejo…)',
    url: 'https://portail.apps.education.fr/',
    needs: ['files', 'video-calls', 'video-hosting', 'documents', 'forms', 'code'],
    publisher: 'Ministère de l’Éducation nationale',
    country: 'FR',
    audiences: ['state-staff'],
    staffOnly: true,
    only: { countries: ['FR'], hosts: EDUCATION_MINISTRY },
    hosting: {
      fr: 'Centres de données du ministère de l’Éducation nationale',
      en: 'Data centres of the Education Ministry',
    },
    licence: { fr: 'EUPL et autres licences libres', en: 'EUPL and other free licences' },
    caveats: {
      fr: 'Pour les agents du ministère. Pas de compte pour les élèves.',
      en: 'For the ministry’s agents. No accounts for pupils.',
    },
    sources: [
      {
        source: 'cio-online.com',
        url: 'https://www.cio-online.com/actualites/lire-l-education-nationale-offre-le-stockage-cloud-a-ses-1-2-million-d-agents-sans-gafam-16726.html',
        checkedOn: '2026-11-22',
      },
      {
        source: 'fr.wikipedia.org',
        url: 'https://fr.wikipedia.org/wiki/Apps.education.fr',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'tribu',
    name: 'Tribu',
    url: 'https://tribu.education.gouv.fr/',
    needs: ['files', 'intranet'],
    publisher: 'Ministère de l’Éducation nationale',
    country: 'FR',
    audiences: ['state-staff'],
    staffOnly: true,
    only: { countries: ['FR'], hosts: EDUCATION_MINISTRY },
    hosting: {
      fr: 'Centres de données du ministère de l’Éducation nationale',
      en: 'Data centres of the Education Ministry',
    },
    licence: null,
    caveats: {
      fr: 'Espaces de travail des agents du ministère.',
      en: 'Work spaces for the ministry’s agents.',
    },
    sources: [
      {
        source: 'numerisere.web.ac-grenoble.fr',
        url: 'https://numerisere.web.ac-grenoble.fr/article/la-boite-appseducationfr-nuage',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'tubes',
    name: 'Tubes (PeerTube, apps.education.fr)',
    url: 'https://tube-numerique-educatif.apps.education.fr/',
    needs: ['video-hosting'],
    publisher: 'Ministère de l’Éducation nationale',
    country: 'FR',
    audiences: ['state-staff'],
    staffOnly: true,
    only: { countries: ['FR'], hosts: EDUCATION_MINISTRY },
    hosting: {
      fr: 'Centres de données du ministère de l’Éducation nationale',
      en: 'Data centres of the Education Ministry',
    },
    licence: { fr: 'AGPL-3.0', en: 'AGPL-3.0' },
    caveats: {
      fr: 'Les agents du ministère y déposent leurs vidéos ; chacun peut les voir.',
      en: 'The ministry’s agents upload their videos there; everyone can watch.',
    },
    sources: [
      {
        source: 'pcll.ac-dijon.fr',
        url: 'https://pcll.ac-dijon.fr/pcll/blog/2020/05/plateforme-apps-education',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'forge-edu',
    name: 'La Forge des communs numériques éducatifs',
    url: 'https://forge.apps.education.fr/',
    needs: ['code'],
    publisher: 'Ministère de l’Éducation nationale',
    country: 'FR',
    ownerFlag: {
      fr: 'Fondée sur GitLab, logiciel libre d’un éditeur américain, sur les serveurs du ministère.',
      en: 'Built on GitLab, free software of an American publisher, on the ministry’s servers.',
    },
    american: 'technology',
    audiences: ['state-staff'],
    staffOnly: true,
    only: { countries: ['FR'], hosts: EDUCATION_MINISTRY },
    hosting: {
      fr: 'Centres de données du ministère de l’Éducation nationale',
      en: 'Data centres of the Education Ministry',
    },
    licence: { fr: 'MIT (GitLab CE)', en: 'MIT (GitLab CE)' },
    caveats: {
      fr: 'Pour les personnels de l’Éducation nationale.',
      en: 'For staff of the Education Ministry.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://forge.apps.education.fr/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'elea',
    name: 'Éléa',
    url: 'https://communaute.elea.ac-versailles.fr/',
    needs: ['classroom'],
    publisher: 'Ministère de l’Éducation nationale',
    country: 'FR',
    audiences: ['schools'],
    only: { countries: ['FR'] },
    hosting: { fr: 'Académies', en: 'Regional education authorities' },
    licence: { fr: 'GPL-3.0 (Moodle)', en: 'GPL-3.0 (Moodle)' },
    caveats: {
      fr: 'L’adresse change selon l’académie.',
      en: 'The address depends on the regional authority.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://communaute.elea.ac-versailles.fr/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'educonnect',
    name: 'ÉduConnect',
    url: 'https://educonnect.education.gouv.fr/',
    needs: ['identity'],
    publisher: 'Ministère de l’Éducation nationale',
    country: 'FR',
    audiences: ['schools'],
    only: { countries: ['FR'] },
    hosting: {
      fr: 'Centres de données du ministère de l’Éducation nationale',
      en: 'Data centres of the Education Ministry',
    },
    licence: null,
    caveats: { fr: 'Compte des élèves et des familles.', en: 'Account for pupils and families.' },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://educonnect.education.gouv.fr/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'monlycee',
    name: 'MonLycée.net',
    url: 'https://monlycee.net/',
    needs: ['school-platform'],
    publisher: 'Région Île-de-France',
    country: 'FR',
    replaces: ['g-classroom', 'ms-teams', 'ms-spo', 'ms-onedrive', 'ms-exo', 'g-gmail', 'g-drive'],
    audiences: ['schools'],
    only: { countries: ['FR'], hosts: ILE_DE_FRANCE },
    hosting: { fr: 'Service de la région, en France', en: 'Service of the region, in France' },
    licence: null,
    caveats: {
      fr: 'Réservé aux lycées d’Île-de-France.',
      en: 'For high schools of the Île-de-France region only.',
    },
    sources: [
      {
        source: 'tomsguide.fr',
        url: 'https://www.tomsguide.fr/les-lycees-en-ile-de-france-disent-adieu-a-microsoft-voici-lalternative-francaise',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
  {
    id: 'pronote',
    name: 'PRONOTE / EDT / Hyperplanning (Index Éducation, Docaposte)',
    url: 'https://www.index-education.com/',
    needs: ['school-platform'],
    publisher: 'Index Éducation (Docaposte)',
    country: 'FR',
    audiences: ['schools', 'universities'],
    only: { countries: ['FR'] },
    hosting: {
      fr: 'Service en ligne en France, ou sur vos serveurs',
      en: 'Online service in France, or on your own servers',
    },
    licence: null,
    certifications: [
      {
        label: 'SecNumCloud',
        status: 'held',
        scope: {
          fr: 'Annoncée pour l’offre hébergée. Vérifiez que votre version est bien celle-là.',
          en: 'Announced for the hosted offer. Check that yours is that one.',
        },
        date: '2024-09-17',
        source:
          'https://banquedesterritoires.fr/avec-lobtention-du-label-secnumcloud-index-education-filiale-de-docaposte-renforce-la-protection',
      },
    ],
    caveats: {
      fr: 'Logiciel propriétaire d’une filiale de Docaposte (groupe La Poste).',
      en: 'Proprietary software of a subsidiary of Docaposte (La Poste group).',
    },
    sources: [
      {
        source: 'banquedesterritoires.fr',
        url: 'https://banquedesterritoires.fr/avec-lobtention-du-label-secnumcloud-index-education-filiale-de-docaposte-renforce-la-protection',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
  {
    id: 'edifice',
    name: 'Édifice (ONE / NEO)',
    url: 'https://edifice.io/',
    needs: ['school-platform', 'classroom'],
    publisher: 'Édifice',
    country: 'FR',
    audiences: ['schools'],
    only: { countries: ['FR'] },
    hosting: { fr: 'Service en ligne, en France', en: 'Online service, in France' },
    licence: { fr: 'AGPL-3.0 (cœur)', en: 'AGPL-3.0 (core)' },
    caveats: {
      fr: 'Le marché est passé par la collectivité, pas par l’école.',
      en: 'Bought by the local authority, not by the school.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://edifice.io/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'skolengo',
    name: 'Skolengo (Kosmos)',
    url: 'https://www.skolengo.com/',
    needs: ['school-platform'],
    publisher: 'Kosmos',
    country: 'FR',
    audiences: ['schools'],
    only: { countries: ['FR'] },
    hosting: { fr: 'Service en ligne, en France', en: 'Online service, in France' },
    licence: null,
    caveats: {
      fr: 'Logiciel propriétaire. Actionnariat à vérifier.',
      en: 'Proprietary software. Ownership to be checked.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.skolengo.com/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'moodle',
    name: 'Moodle',
    url: 'https://moodle.org/',
    needs: ['classroom'],
    publisher: 'Moodle HQ',
    country: 'AU',
    ownerFlag: {
      fr: 'Éditeur australien. Code libre : hébergez-le chez vous ou en Europe.',
      en: 'Australian publisher. Free code: host it yourself or in Europe.',
    },
    audiences: ['schools', 'universities'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'GPL-3.0', en: 'GPL-3.0' },
    caveats: {
      fr: 'Logiciel libre : il faut une équipe ou un prestataire pour l’héberger.',
      en: 'Free software: a team or a provider has to host it.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://moodle.org/',
        checkedOn: '2026-11-22',
      },
    ],
  },
];
