/** Chat and video calls. */
import type { Alternative } from './types';

export const TALK: readonly Alternative[] = [
  {
    id: 'element',
    name: 'Element / Matrix',
    url: 'https://element.io/',
    needs: ['chat'],
    publisher: 'Element, Matrix Foundation',
    country: 'GB',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'AGPL-3.0', en: 'AGPL-3.0' },
    caveats: {
      fr: 'Logiciel libre d’une société britannique, base de Tchap.',
      en: 'Free software of a UK company, behind Tchap.',
    },
    sources: [
      {
        source: 'opendesk.eu',
        url: 'https://www.opendesk.eu/en/blog/modular-software-architecture',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'bbb',
    name: 'BigBlueButton',
    url: 'https://bigbluebutton.org/',
    needs: ['video-calls'],
    publisher: 'BigBlueButton, Blindside Networks',
    country: 'CA',
    ownerFlag: {
      fr: 'Code libre d’origine canadienne. Hébergez-le chez vous ou en Europe.',
      en: 'Free code of Canadian origin. Host it yourself or in Europe.',
    },
    audiences: ['schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'LGPL-3.0', en: 'LGPL-3.0' },
    caveats: {
      fr: 'Logiciel libre : il faut une équipe ou un prestataire pour l’héberger.',
      en: 'Free software: a team or a provider has to host it.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://bigbluebutton.org/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'jitsi',
    name: 'Jitsi Meet',
    url: 'https://jitsi.org/',
    needs: ['video-calls'],
    publisher: 'Jitsi, 8x8',
    country: 'US',
    ownerFlag: {
      fr: 'La société américaine 8x8 porte le projet et le service meet.jit.si. Code libre : utilisez une instance européenne.',
      en: 'The American company 8x8 backs the project and runs meet.jit.si. Free code: use a European instance.',
    },
    american: 'owner',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'Apache-2.0', en: 'Apache-2.0' },
    caveats: {
      fr: 'Utilisez une instance européenne ou vos serveurs.',
      en: 'Use a European instance or your own servers.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://jitsi.org/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'opentalk',
    name: 'OpenTalk',
    url: 'https://opentalk.eu/',
    needs: ['video-calls'],
    publisher: 'Heinlein Gruppe',
    country: 'DE',
    audiences: ['local-authorities', 'universities', 'anyone'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'EUPL-1.2', en: 'EUPL-1.2' },
    caveats: {
      fr: 'Retenu par le Land de Schleswig-Holstein.',
      en: 'Chosen by the state of Schleswig-Holstein.',
    },
    sources: [
      {
        source: 'cybernews.com',
        url: 'https://cybernews.com/tech/german-state-migrates-40k-mailboxes-from-exchange/',
        checkedOn: '2026-11-22',
      },
    ],
  },
];
