/** Index Exchange */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const indexExchange: Provider = {
  id: 'index-exchange',
  name: 'Index Exchange',
  control: 'other',
  countries: ['CA'],
  ownership: {
    source: 'Index Exchange Inc., Toronto (CA), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'indexexchange-ads',
      name: 'Index Exchange',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('casalemedia.com', 'indexww.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.casalemedia.com/x', 'https://indexww.com/x'],
        miss: [
          'https://notcasalemedia.com/',
          'https://casalemedia.com.example.org/x',
          'https://notindexww.com/',
        ],
      },
    },
  ],
};
