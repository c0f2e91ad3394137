/** Hosting of videos. */
import type { Alternative } from './types';

export const VIDEO_HOSTING: readonly Alternative[] = [
  {
    id: 'peertube',
    name: 'PeerTube',
    url: 'https://joinpeertube.org/',
    needs: ['video-hosting'],
    publisher: 'Framasoft',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'AGPL-3.0', en: 'AGPL-3.0' },
    caveats: {
      fr: 'Logiciel libre : il faut une équipe ou un prestataire pour l’héberger.',
      en: 'Free software: a team or a provider has to host it.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://joinpeertube.org/',
        checkedOn: '2026-11-22',
      },
    ],
  },
];
