/** New Relic */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const newRelic: Provider = {
  id: 'new-relic',
  name: 'New Relic',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'New Relic, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'newrelic-monitoring',
      name: 'New Relic',
      category: 'monitoring',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('newrelic.com', 'nr-data.net'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.newrelic.com/x', 'https://nr-data.net/x'],
        miss: [
          'https://notnewrelic.com/',
          'https://newrelic.com.example.org/x',
          'https://notnr-data.net/',
        ],
      },
    },
  ],
};
