/** Sumo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const bdow: Provider = {
  id: 'bdow',
  name: 'Sumo',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Sumo Group, Inc. (US): as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'sumo-popups',
      name: 'Sumo (BDOW!)',
      category: 'newsletter',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('sumome.com', 'sumo.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.sumome.com/x', 'https://sumo.com/x'],
        miss: [
          'https://notsumome.com/',
          'https://sumome.com.example.org/x',
          'https://notsumo.com/',
        ],
      },
    },
  ],
};
