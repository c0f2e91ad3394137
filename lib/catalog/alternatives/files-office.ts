/** Files, documents and office software. */
import type { Alternative } from './types';

export const FILES_OFFICE: readonly Alternative[] = [
  {
    id: 'nextcloud',
    name: 'Nextcloud Hub',
    url: 'https://nextcloud.com/',
    needs: ['files', 'documents', 'video-calls', 'chat'],
    publisher: 'Nextcloud GmbH',
    country: 'DE',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'AGPL-3.0', en: 'AGPL-3.0' },
    caveats: {
      fr: 'Logiciel libre, base de Nuage (apps.education.fr). Il faut une équipe ou un prestataire pour l’héberger.',
      en: 'Free software, behind the ministry’s Nuage. A team or a provider has to host it.',
    },
    sources: [
      {
        source: 'cio-online.com',
        url: 'https://www.cio-online.com/actualites/lire-l-education-nationale-offre-le-stockage-cloud-a-ses-1-2-million-d-agents-sans-gafam-16726.html',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'leviia',
    name: 'Leviia',
    url: 'https://www.leviia.com/',
    needs: ['files'],
    publisher: 'Leviia',
    country: 'FR',
    audiences: ['schools', 'universities', 'local-authorities', 'anyone'],
    hosting: { fr: 'Service en ligne, en France', en: 'Online service, in France' },
    licence: { fr: 'AGPL-3.0 (Nextcloud)', en: 'AGPL-3.0 (Nextcloud)' },
    caveats: {
      fr: 'Retenu par la région Île-de-France en 2025. Ses certifications n’ont pas été vérifiées.',
      en: 'Chosen by the Île-de-France region in 2025. Its certifications were not verified.',
    },
    sources: [
      {
        source: 'generation-nt.com',
        url: 'https://www.generation-nt.com/actualites/ile-france-microsoft-souverainete-numerique-cloud-act-2063318',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
  {
    id: 'oodrive',
    name: 'Oodrive',
    url: 'https://www.oodrive.com/',
    needs: ['files', 'documents'],
    publisher: 'Oodrive',
    country: 'FR',
    audiences: ['state-staff', 'local-authorities', 'universities'],
    hosting: { fr: 'Service en ligne, en France', en: 'Online service, in France' },
    licence: null,
    certifications: [
      {
        label: 'SecNumCloud 3.2',
        status: 'held',
        scope: {
          fr: 'Liste de presse. Vérifiez l’offre exacte sur la liste de l’ANSSI.',
          en: 'Press list. Check the exact offer on ANSSI’s list.',
        },
        date: '2026-01-06',
        source:
          'https://www.clubic.com/actualite-593893-le-patron-de-l-anssi-repond-aux-critiques-sur-la-qualification-secnumcloud-de-l-offre-hybride-de-s3ns.html',
      },
    ],
    caveats: { fr: 'Logiciel propriétaire.', en: 'Proprietary software.' },
    sources: [
      {
        source: 'clubic.com',
        url: 'https://www.clubic.com/actualite-593893-le-patron-de-l-anssi-repond-aux-critiques-sur-la-qualification-secnumcloud-de-l-offre-hybride-de-s3ns.html',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'cryptpad',
    name: 'CryptPad',
    url: 'https://cryptpad.fr/',
    needs: ['documents', 'forms', 'office'],
    publisher: 'XWiki SAS',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Service en ligne en France, ou sur vos serveurs ; chiffré de bout en bout',
      en: 'Online service in France, or on your own servers; end-to-end encrypted',
    },
    licence: { fr: 'AGPL-3.0', en: 'AGPL-3.0' },
    caveats: {
      fr: 'Chiffré de bout en bout. Utilise les éditeurs d’OnlyOffice.',
      en: 'End-to-end encrypted. Uses the OnlyOffice editors.',
    },
    sources: [{ source: 'Déclaration d’éditeurs français, 24 mars 2025', checkedOn: '2026-11-22' }],
    named: true,
  },
  {
    id: 'onlyoffice',
    name: 'OnlyOffice',
    url: 'https://www.onlyoffice.com/',
    needs: ['office', 'documents'],
    publisher: 'Ascensio System SIA',
    country: 'LV',
    ownerFlag: {
      fr: 'Contrôle discuté : société lettone dont l’origine et les équipes russes font débat. À héberger soi-même.',
      en: 'Disputed control: a Latvian company whose Russian origins and teams are debated. Host it yourself.',
    },
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Service en ligne dans l’Union européenne, ou sur vos serveurs',
      en: 'Online service in the European Union, or on your own servers',
    },
    licence: { fr: 'AGPL-3.0 et clauses ajoutées', en: 'AGPL-3.0 with added terms' },
    caveats: {
      fr: 'Litige de licence avec Euro-Office depuis mars 2026 ; partenariat avec Nextcloud suspendu. Ce n’est pas un logiciel français.',
      en: 'Licence dispute with Euro-Office since March 2026; partnership with Nextcloud suspended. It is not French software.',
    },
    sources: [
      {
        source: 'yoota.it',
        url: 'https://yoota.it/en/nextcloud-and-ionos-fork-onlyoffice-sparking-license-dispute/',
        checkedOn: '2026-11-22',
      },
      {
        source: 'blog.desdelinux.net',
        url: 'https://blog.desdelinux.net/en/euro-office-vs-onlyoffice-fork-license-agplv3-lawsuit/',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
  {
    id: 'collabora',
    name: 'Collabora Online',
    url: 'https://www.collaboraonline.com/',
    needs: ['office', 'documents'],
    publisher: 'Collabora Productivity',
    country: 'GB',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'MPL-2.0', en: 'MPL-2.0' },
    caveats: {
      fr: 'Société britannique. Fondé sur LibreOffice.',
      en: 'UK company. Based on LibreOffice.',
    },
    sources: [
      {
        source: 'massivegrid.com',
        url: 'https://www.massivegrid.com/blog/opendesk-complete-guide-eu-sovereign-suite',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'libreoffice',
    name: 'LibreOffice',
    url: 'https://www.libreoffice.org/',
    needs: ['office'],
    publisher: 'The Document Foundation',
    country: 'DE',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: { fr: 'Logiciel installé sur le poste', en: 'Software installed on the computer' },
    licence: { fr: 'MPL-2.0', en: 'MPL-2.0' },
    caveats: {
      fr: 'Sur le poste : pas d’écriture à plusieurs en ligne.',
      en: 'On the computer: no shared editing online.',
    },
    sources: [
      {
        source: 'cybernews.com',
        url: 'https://cybernews.com/tech/german-state-migrates-40k-mailboxes-from-exchange/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'linux',
    name: 'Linux (Debian, Ubuntu, PrimTux…)',
    url: 'https://www.debian.org/',
    needs: ['desktop'],
    publisher: 'Debian, Canonical…',
    country: 'INT',
    ownerFlag: {
      fr: 'Projet mondial sans propriétaire. Des contributeurs sont américains ; le code est libre.',
      en: 'Worldwide project without an owner. Some contributors are American; the code is free.',
    },
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: { fr: 'Logiciel installé sur le poste', en: 'Software installed on the computer' },
    licence: { fr: 'GPL et autres licences libres', en: 'GPL and other free licences' },
    caveats: {
      fr: 'Remplace le système des postes, pas l’outil qui les gère. Choisi par la DINUM en avril 2026 et par la ville de Lyon.',
      en: 'Replaces the system of the computers, not the tool that manages them. Chosen by DINUM in April 2026 and by the city of Lyon.',
    },
    sources: [
      {
        source: 'sysroute.online',
        url: 'https://sysroute.online/france-chooses-linux-to-replace-windows-in-all-government-ministries',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
  {
    id: 'postgresql',
    name: 'PostgreSQL',
    url: 'https://www.postgresql.org/',
    needs: ['database'],
    publisher: 'PostgreSQL Global Development Group',
    country: 'INT',
    ownerFlag: {
      fr: 'Projet mondial sans propriétaire. Des contributeurs sont américains ; le code est libre.',
      en: 'Worldwide project without an owner. Some contributors are American; the code is free.',
    },
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'PostgreSQL Licence', en: 'PostgreSQL Licence' },
    caveats: {
      fr: 'Base de données : il faut une équipe ou un hébergeur européen pour la tenir.',
      en: 'A database: a team or a European host has to run it.',
    },
    sources: [
      {
        source: 'hightech.bfmtv.com',
        url: 'https://hightech.bfmtv.com/lyon/la-mairie-de-lyon-se-separe-de-la-suite-microsoft-office-au-titre-de-sa-souverainete-numerique_AN-202506240691.html',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
];
