/** Okta */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const okta: Provider = {
  id: 'okta',
  name: 'Okta',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Okta, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'okta-identity',
      name: 'Okta, Auth0',
      category: 'identity',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('okta.com', 'oktacdn.com', 'okta-emea.com', 'oktapreview.com', 'auth0.com'),
      tenant: /^(?!www\.|cdn\.|support\.)([a-z0-9-]+)\.(?:eu\.)?(?:okta|okta-emea|auth0)\.com\//,
      linkCounts:
        /^(?!www\.|support\.|help\.|developer\.|community\.)[a-z0-9.-]+\.(?:okta|okta-emea|auth0)\.com\//,
      note: {
        fr: 'Même en « eu.auth0.com », l’exploitant est américain.',
        en: 'Even at “eu.auth0.com” the operator is American.',
      },
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.okta.com/x',
          'https://oktacdn.com/x',
          'https://okta-emea.com/x',
          'https://oktapreview.com/x',
          'https://auth0.com/x',
        ],
        miss: [
          'https://notokta.com/',
          'https://okta.com.example.org/x',
          'https://notoktacdn.com/',
          'https://notokta-emea.com/',
          'https://notoktapreview.com/',
          'https://notauth0.com/',
        ],
      },
    },
  ],
};
