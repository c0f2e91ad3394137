/** RudderStack */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const rudderstack: Provider = {
  id: 'rudderstack',
  name: 'RudderStack',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'RudderStack, Inc. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'rudderstack-stats',
      name: 'RudderStack',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('rudderlabs.com', 'rudderstack.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.rudderlabs.com/x', 'https://rudderstack.com/x'],
        miss: [
          'https://notrudderlabs.com/',
          'https://rudderlabs.com.example.org/x',
          'https://notrudderstack.com/',
        ],
      },
    },
  ],
};
