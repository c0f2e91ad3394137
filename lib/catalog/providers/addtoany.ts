/** AddToAny */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const addtoany: Provider = {
  id: 'addtoany',
  name: 'AddToAny',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'AddToAny (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'addtoany-buttons',
      name: 'AddToAny',
      category: 'social',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('addtoany.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.addtoany.com/x', 'https://addtoany.com/x'],
        miss: ['https://notaddtoany.com/', 'https://addtoany.com.example.org/x'],
      },
    },
  ],
};
