/** tawk.to */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const tawk: Provider = {
  id: 'tawk',
  name: 'tawk.to',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'tawk.to inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'tawk-chat',
      name: 'tawk.to',
      category: 'chat',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('tawk.to'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.tawk.to/x', 'https://tawk.to/x'],
        miss: ['https://nottawk.to/', 'https://tawk.to.example.org/x'],
      },
    },
  ],
};
