/** Web hosting of European companies, most with cloud infrastructure as well. */
import type { Alternative } from './types';

export const HOSTING: readonly Alternative[] = [
  {
    id: 'ovhcloud',
    name: 'OVHcloud',
    url: 'https://www.ovhcloud.com/',
    needs: ['web-hosting', 'cloud'],
    publisher: 'OVH Groupe',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Centres de données dans l’Union européenne',
      en: 'Data centres in the European Union',
    },
    licence: null,
    certifications: [
      {
        label: 'SecNumCloud 3.2',
        status: 'held',
        scope: {
          fr: 'Certaines offres seulement (Bare Metal Pod, Hosted Private Cloud). Vérifiez l’offre exacte sur la liste de l’ANSSI.',
          en: 'Some offers only (Bare Metal Pod, Hosted Private Cloud). Check the exact offer on ANSSI’s list.',
        },
        date: '2026-01-06',
        source:
          'https://www.clubic.com/actualite-593893-le-patron-de-l-anssi-repond-aux-critiques-sur-la-qualification-secnumcloud-de-l-offre-hybride-de-s3ns.html',
      },
    ],
    caveats: {
      fr: 'Certaines offres reposent sur VMware, logiciel américain. Un tribunal de l’Ontario lui a ordonné en septembre 2025 de remettre des données de clients tenues en Europe ; la société conteste et nous ne connaissons pas la suite.',
      en: 'Some offers build on VMware, American software. In September 2025 an Ontario court ordered it to hand over customer data held in Europe; the company contests this and we do not know the outcome.',
    },
    sources: [
      {
        source: 'clubic.com, 6 janvier 2026',
        url: 'https://www.clubic.com/actualite-593893-le-patron-de-l-anssi-repond-aux-critiques-sur-la-qualification-secnumcloud-de-l-offre-hybride-de-s3ns.html',
        checkedOn: '2026-11-24',
      },
      {
        source: 'OVHcloud, documentation de Bare Metal Pod, 6 août 2025',
        url: 'https://docs.ovhcloud.com/de/guides/account-and-service-management/reversibility/24-bm-pod-snc-reversbility',
        checkedOn: '2026-11-24',
      },
      {
        source: 'The Register, 27 novembre 2025',
        url: 'https://www.theregister.com/2025/11/27/canada_court_ovh/',
        checkedOn: '2026-11-24',
      },
      {
        source: 'heise.de, novembre 2025',
        url: 'https://heise.de/-11092029',
        checkedOn: '2026-11-24',
      },
    ],
  },
  {
    id: 'scaleway',
    name: 'Scaleway',
    url: 'https://www.scaleway.com/',
    needs: ['web-hosting', 'cloud'],
    publisher: 'Iliad',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Centres de données dans l’Union européenne',
      en: 'Data centres in the European Union',
    },
    licence: null,
    certifications: [
      {
        label: 'SecNumCloud',
        status: 'in-progress',
        scope: {
          fr: 'Candidat (J0) en janvier 2025. Des articles le disent qualifié : non confirmé.',
          en: 'Candidate (J0) in January 2025. Some articles call it qualified: not confirmed.',
        },
        date: '2025-01-08',
        source:
          'https://linformaticien.com/magazine-linfo-cyber-risques/conformite/62901-scaleway-se-lance-dans-secnumcloud-3.html',
      },
      {
        label: 'HDS, ISO 27001',
        status: 'held',
        scope: { fr: 'Vérifiez l’offre exacte.', en: 'Check the exact offer.' },
        date: '2025-01-08',
        source:
          'https://linformaticien.com/magazine-linfo-cyber-risques/conformite/62901-scaleway-se-lance-dans-secnumcloud-3.html',
      },
    ],
    caveats: {
      fr: 'Choisi en avril 2026 pour la plateforme des données de santé (Health Data Hub).',
      en: 'Chosen in April 2026 for the French health data platform (Health Data Hub).',
    },
    sources: [
      {
        source: 'eucloudpatterns.eu',
        url: 'https://www.eucloudpatterns.eu/posts/health-data-hub-azure-scaleway-migration/',
        checkedOn: '2026-11-22',
      },
      {
        source: 'scaleway.com',
        url: 'https://www.scaleway.com/en/blog/secnumcloud-strategic-challenges/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'clevercloud',
    name: 'Clever Cloud',
    url: 'https://www.clever.cloud/',
    needs: ['web-hosting', 'cloud'],
    publisher: 'Clever Cloud',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Centres de données dans l’Union européenne',
      en: 'Data centres in the European Union',
    },
    licence: null,
    caveats: {
      fr: 'Retenu avec Post Telecom et OVHcloud par la Commission européenne en avril 2026.',
      en: 'Selected with Post Telecom and OVHcloud by the European Commission in April 2026.',
    },
    sources: [
      {
        source: 'thenextweb.com',
        url: 'https://thenextweb.com/news/eu-sovereign-cloud-180-million-awarded',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'scalingo',
    name: 'Scalingo',
    url: 'https://scalingo.com/',
    needs: ['web-hosting'],
    publisher: 'Scalingo',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Centres de données dans l’Union européenne',
      en: 'Data centres in the European Union',
    },
    licence: null,
    caveats: {
      fr: 'SecNumCloud en préparation selon l’éditeur, sans date.',
      en: 'SecNumCloud in preparation according to the publisher, undated.',
    },
    sources: [
      {
        source: 'scalingo.com',
        url: 'https://scalingo.com/fr/blog/secnumcloud-qualification-anssi-guide',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'ionos',
    name: 'IONOS',
    url: 'https://www.ionos.fr/',
    needs: ['web-hosting', 'cloud', 'mail'],
    publisher: 'United Internet',
    country: 'DE',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Centres de données dans l’Union européenne',
      en: 'Data centres in the European Union',
    },
    licence: null,
    caveats: {
      fr: 'Les certifications valent par offre : vérifiez celle que vous prenez.',
      en: 'Certifications hold per offer: check the one you take.',
    },
    sources: [
      {
        source: 'machineherald-io.pages.dev',
        url: 'https://machineherald-io.pages.dev/article/2026-04/16-euro-office-forks-onlyoffice-to-build-a-sovereign-european-productivity-suite-igniting-an-open-source-licensing-battle',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'hetzner',
    name: 'Hetzner',
    url: 'https://www.hetzner.com/',
    needs: ['web-hosting', 'cloud'],
    publisher: 'Hetzner Online',
    country: 'DE',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Centres de données dans l’Union européenne',
      en: 'Data centres in the European Union',
    },
    licence: null,
    caveats: {
      fr: 'Choisissez une région européenne : il en a aussi aux États-Unis et à Singapour.',
      en: 'Pick a European region: it also has some in the United States and Singapore.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.hetzner.com/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'infomaniak-cloud',
    name: 'Infomaniak Public Cloud',
    url: 'https://www.infomaniak.com/',
    needs: ['web-hosting', 'cloud', 'mail'],
    publisher: 'Infomaniak',
    country: 'CH',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: { fr: 'Centres de données en Suisse', en: 'Data centres in Switzerland' },
    licence: null,
    caveats: {
      fr: 'En Suisse : hors de l’Union européenne, pays reconnu adéquat.',
      en: 'In Switzerland: outside the European Union, recognised as adequate.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.infomaniak.com/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'o2switch',
    name: 'o2switch, alwaysdata',
    url: 'https://www.o2switch.fr/',
    needs: ['web-hosting', 'mail'],
    publisher: 'o2switch, alwaysdata',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: { fr: 'Service en ligne, en France', en: 'Online service, in France' },
    licence: null,
    caveats: { fr: 'Deux hébergeurs français distincts.', en: 'Two separate French hosts.' },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.o2switch.fr/',
        checkedOn: '2026-11-22',
      },
    ],
  },
];
