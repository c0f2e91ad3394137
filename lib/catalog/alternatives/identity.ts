/** Sign-in. */
import type { Alternative } from './types';

export const IDENTITY: readonly Alternative[] = [
  {
    id: 'keycloak',
    name: 'Keycloak',
    url: 'https://www.keycloak.org/',
    needs: ['identity'],
    publisher: 'CNCF, Red Hat',
    country: 'US',
    ownerFlag: {
      fr: 'Fondation américaine. Code libre sur vos serveurs : le fournisseur n’a pas d’accès.',
      en: 'American foundation. Free code on your own servers: the provider has no access.',
    },
    american: 'owner',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: { fr: 'Sur vos serveurs', en: 'On your own servers' },
    licence: { fr: 'Apache-2.0', en: 'Apache-2.0' },
    caveats: {
      fr: 'Logiciel libre : il faut une équipe ou un prestataire pour l’héberger.',
      en: 'Free software: a team or a provider has to host it.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.keycloak.org/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'lemonldap',
    name: 'LemonLDAP::NG',
    url: 'https://lemonldap-ng.org/',
    needs: ['identity'],
    publisher: 'OW2, Worteks',
    country: 'FR',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: { fr: 'Sur vos serveurs', en: 'On your own servers' },
    licence: { fr: 'GPL-2.0', en: 'GPL-2.0' },
    caveats: {
      fr: 'Logiciel libre : il faut une équipe ou un prestataire pour l’héberger.',
      en: 'Free software: a team or a provider has to host it.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://lemonldap-ng.org/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'univention',
    name: 'Univention Corporate Server / Nubus',
    url: 'https://www.univention.com/',
    needs: ['identity'],
    publisher: 'Univention GmbH',
    country: 'DE',
    audiences: ['schools', 'local-authorities', 'universities'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'AGPL-3.0', en: 'AGPL-3.0' },
    caveats: { fr: 'Composant d’openDesk.', en: 'Part of openDesk.' },
    sources: [
      {
        source: 'hollow-knight.pages.dev',
        url: 'https://hollow-knight.pages.dev/item?id=45838756',
        checkedOn: '2026-11-22',
      },
    ],
  },
];
