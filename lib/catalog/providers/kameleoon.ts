/** Kameleoon */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const kameleoon: Provider = {
  id: 'kameleoon',
  name: 'Kameleoon',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Kameleoon SAS, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'kameleoon-tests',
      name: 'Kameleoon',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('kameleoon.eu', 'kameleoon.com', 'kameleoon.io'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.kameleoon.eu/x', 'https://kameleoon.com/x', 'https://kameleoon.io/x'],
        miss: [
          'https://notkameleoon.eu/',
          'https://kameleoon.eu.example.org/x',
          'https://notkameleoon.com/',
          'https://notkameleoon.io/',
        ],
      },
    },
  ],
};
