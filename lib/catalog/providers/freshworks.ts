/** Freshworks */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const freshworks: Provider = {
  id: 'freshworks',
  name: 'Freshworks',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Freshworks Inc. (US): ghostery/trackerdb organisation record',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'freshworks-support',
      name: 'Freshdesk, Freshchat',
      category: 'support',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts(
        'freshworks.com',
        'freshdesk.com',
        'freshchat.com',
        'freshservice.com',
        'freshteam.com',
      ),
      linkCounts: /^(?!www\.)[a-z0-9-]+\.freshdesk\.com\/support\/tickets/,
      sources: [DASHLORD],
      examples: {
        hit: [
          'https://a.freshworks.com/x',
          'https://freshdesk.com/x',
          'https://freshchat.com/x',
          'https://freshservice.com/x',
          'https://freshteam.com/x',
        ],
        miss: [
          'https://notfreshworks.com/',
          'https://freshworks.com.example.org/x',
          'https://notfreshdesk.com/',
          'https://notfreshchat.com/',
          'https://notfreshservice.com/',
          'https://notfreshteam.com/',
        ],
      },
    },
  ],
};
