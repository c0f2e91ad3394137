/** Zendesk */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { V2FLY, WEBAPPANALYZER } from './sources';

export const zendesk: Provider = {
  id: 'zendesk',
  name: 'Zendesk',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Zendesk, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'zendesk-support',
      name: 'Zendesk',
      category: 'support',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('zendesk.com', 'zdassets.com', 'zdusercontent.com', 'zopim.com', 'zndsk.com'),
      tenant: /^(?!www\.|support\.|static\.)([a-z0-9-]+)\.zendesk\.com\//,
      linkCounts: /^(?!www\.|support\.|developer\.)[a-z0-9-]+\.zendesk\.com\//,
      sources: [V2FLY, WEBAPPANALYZER],
      examples: {
        hit: [
          'https://a.zendesk.com/x',
          'https://zdassets.com/x',
          'https://zdusercontent.com/x',
          'https://zopim.com/x',
          'https://zndsk.com/x',
        ],
        miss: [
          'https://notzendesk.com/',
          'https://zendesk.com.example.org/x',
          'https://notzdassets.com/',
          'https://notzdusercontent.com/',
          'https://notzopim.com/',
          'https://notzndsk.com/',
        ],
      },
    },
  ],
};
