/** Content delivery networks. */
import type { Alternative } from './types';

export const DELIVERY: readonly Alternative[] = [
  {
    id: 'bunny',
    name: 'bunny.net (CDN, Fonts)',
    url: 'https://bunny.net/',
    needs: ['cdn', 'fonts'],
    publisher: 'BunnyWay',
    country: 'SI',
    audiences: ['local-authorities', 'schools', 'anyone'],
    hosting: {
      fr: 'Société européenne, machines dans le monde entier',
      en: 'European company, machines all over the world',
    },
    licence: null,
    caveats: {
      fr: 'Activez le routage limité à l’Union européenne.',
      en: 'Turn on routing limited to the European Union.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://bunny.net/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'ovh-cdn',
    name: 'CDN OVHcloud, Scaleway Edge Services',
    url: 'https://www.ovhcloud.com/',
    needs: ['cdn'],
    publisher: 'OVHcloud, Scaleway',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Service en ligne, dans l’Union européenne',
      en: 'Online service, in the European Union',
    },
    licence: null,
    caveats: {
      fr: 'Deux offres distinctes, de deux sociétés françaises.',
      en: 'Two separate offers, of two French companies.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.ovhcloud.com/',
        checkedOn: '2026-11-22',
      },
    ],
  },
];
