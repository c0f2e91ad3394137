/** Whole suites: mail, files, documents, chat and calls together. */
import type { Alternative } from './types';

export const SUITES: readonly Alternative[] = [
  {
    id: 'opendesk',
    name: 'openDesk',
    url: 'https://www.opendesk.eu/',
    needs: [
      'office',
      'documents',
      'mail',
      'files',
      'chat',
      'video-calls',
      'project',
      'wiki',
      'identity',
    ],
    publisher: 'ZenDiS GmbH',
    country: 'DE',
    audiences: ['state-staff', 'local-authorities', 'universities'],
    hosting: {
      fr: 'Service en ligne chez STACKIT (Allemagne), ou sur vos serveurs',
      en: 'Online service at STACKIT (Germany), or on your own servers',
    },
    licence: { fr: 'Composants libres', en: 'Free components' },
    caveats: {
      fr: 'Assemble Nextcloud, Collabora, Open-Xchange, Element, OpenProject, XWiki et CryptPad. Choisi par la Cour pénale internationale en octobre 2025.',
      en: 'Combines Nextcloud, Collabora, Open-Xchange, Element, OpenProject, XWiki and CryptPad. Chosen by the International Criminal Court in October 2025.',
    },
    sources: [
      {
        source: 'opendesk.eu',
        url: 'https://www.opendesk.eu/en/blog/modular-software-architecture',
        checkedOn: '2026-11-22',
      },
      {
        source: 'appgefahren.de',
        url: 'https://www.appgefahren.de/opendesk-neue-open-source-anwendungen-fuer-den-oeffentlichen-sektor-366483.html',
        checkedOn: '2026-11-22',
      },
      {
        source: 'theregister.com',
        url: 'https://www.theregister.com/2025/10/31/international_criminal_court_ditches_office/',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
  {
    id: 'twake',
    name: 'Twake Workplace (Linagora)',
    url: 'https://twake.app/',
    needs: ['mail', 'files', 'chat', 'video-calls', 'documents'],
    publisher: 'Linagora',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Service en ligne en France, ou sur vos serveurs',
      en: 'Online service in France, or on your own servers',
    },
    licence: { fr: 'AGPL-3.0', en: 'AGPL-3.0' },
    caveats: {
      fr: 'Vérifiez l’offre, l’hébergement et le contrat avec l’éditeur.',
      en: 'Check the offer, the hosting and the contract with the publisher.',
    },
    sources: [
      { source: 'Article de septembre 2021 citant des éditeurs français', checkedOn: '2026-11-22' },
      {
        source: 'blog.whaller.com',
        url: 'https://blog.whaller.com/2026/02/20/securisation-marches-publics-numeriques-whaller-assemblee-nationale',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
  {
    id: 'collabnext',
    name: 'CollabNext',
    url: 'https://www.collabnext.fr/',
    needs: ['office', 'documents', 'chat', 'video-calls'],
    publisher: 'Jamespot',
    country: 'FR',
    audiences: ['state-staff', 'local-authorities', 'anyone'],
    hosting: { fr: 'Service en ligne, en France', en: 'Online service, in France' },
    licence: { fr: 'Composants libres et propriétaires', en: 'Free and proprietary components' },
    caveats: {
      fr: 'Projet soutenu par France 2030 et annoncé en avril 2023. Nous n’avons pas vérifié sa composition ni son adresse.',
      en: 'Project backed by France 2030 and announced in April 2023. We have not verified its members or its address.',
    },
    sources: [
      { source: 'Déclaration d’éditeurs français, 24 mars 2025', checkedOn: '2026-11-22' },
      {
        source: 'banquedesterritoires.fr',
        url: 'https://banquedesterritoires.fr/le-gouvernement-annonce-un-renforcement-de-loffre-cloud-de-confiance',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
  {
    id: 'hexagone',
    name: 'Hexagone',
    url: 'https://www.silicon.fr/suites-bureautiques-souveraines-trois-laureats-appel-projets-462389.html',
    needs: ['office', 'mail', 'documents', 'chat', 'video-calls'],
    publisher: null,
    country: 'FR',
    audiences: ['local-authorities', 'state-staff'],
    hosting: { fr: 'Service en ligne, en France', en: 'Online service, in France' },
    licence: { fr: 'Composants libres et propriétaires', en: 'Free and proprietary components' },
    caveats: {
      fr: 'Projet lauréat de France 2030 annoncé en avril 2023. Nous n’avons pas vérifié qui le mène ni son adresse : le lien mène à l’article qui l’annonce.',
      en: 'Project selected by France 2030 in April 2023. We have not verified who leads it or its address: the link goes to the article that announced it.',
    },
    sources: [
      { source: 'Déclaration d’éditeurs français, 24 mars 2025', checkedOn: '2026-11-22' },
      {
        source: 'silicon.fr',
        url: 'https://www.silicon.fr/suites-bureautiques-souveraines-trois-laureats-appel-projets-462389.html',
        checkedOn: '2026-11-22',
      },
    ],
    named: true,
  },
  {
    id: 'ksuite',
    name: 'kSuite (Infomaniak)',
    url: 'https://www.infomaniak.com/fr/ksuite',
    needs: ['mail', 'files', 'documents', 'office', 'video-calls', 'chat'],
    publisher: 'Infomaniak',
    country: 'CH',
    audiences: ['schools', 'local-authorities', 'universities', 'anyone'],
    hosting: { fr: 'Service en ligne, en Suisse', en: 'Online service, in Switzerland' },
    licence: { fr: 'Libre en partie', en: 'Free in part' },
    caveats: {
      fr: 'En Suisse : hors de l’Union européenne, pays reconnu adéquat. Ses certifications n’ont pas été vérifiées.',
      en: 'In Switzerland: outside the European Union, recognised as adequate. Its certifications were not verified.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.infomaniak.com/fr/ksuite',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'murena',
    name: 'Murena Workspace',
    url: 'https://murena.com/',
    needs: ['mail', 'files', 'office'],
    publisher: 'Murena',
    country: 'FR',
    audiences: ['anyone', 'local-authorities'],
    hosting: {
      fr: 'Service en ligne, dans l’Union européenne',
      en: 'Online service, in the European Union',
    },
    licence: { fr: 'Libre (fondé sur Nextcloud)', en: 'Free (based on Nextcloud)' },
    caveats: {
      fr: 'Vérifiez l’offre, l’hébergement et le contrat avec l’éditeur.',
      en: 'Check the offer, the hosting and the contract with the publisher.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://murena.com/',
        checkedOn: '2026-11-22',
      },
    ],
  },
];
