/** Pinterest */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const pinterest: Provider = {
  id: 'pinterest',
  name: 'Pinterest',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Pinterest, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'pinterest-social',
      name: 'Pinterest',
      category: 'social',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('pinterest.com', 'pinterest.fr', 'pinimg.com', 'pin.it'),
      sources: [DASHLORD],
      examples: {
        hit: [
          'https://a.pinterest.com/x',
          'https://pinterest.fr/x',
          'https://pinimg.com/x',
          'https://pin.it/x',
        ],
        miss: [
          'https://mypinterest.example/',
          'https://notpinterest.com/',
          'https://pinterest.com.example.org/x',
          'https://notpinterest.fr/',
          'https://notpinimg.com/',
          'https://notpin.it/',
        ],
      },
    },
  ],
};
