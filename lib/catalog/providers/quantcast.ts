/** Quantcast */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const quantcast: Provider = {
  id: 'quantcast',
  name: 'Quantcast',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Quantcast Corp. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'quantcast-ads',
      name: 'Quantcast',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('quantserve.com', 'quantcast.com', 'quantcount.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.quantserve.com/x', 'https://quantcast.com/x', 'https://quantcount.com/x'],
        miss: [
          'https://notquantserve.com/',
          'https://quantserve.com.example.org/x',
          'https://notquantcast.com/',
          'https://notquantcount.com/',
        ],
      },
    },
  ],
};
