/** ShareThis */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const sharethis: Provider = {
  id: 'sharethis',
  name: 'ShareThis',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'ShareThis, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'sharethis-buttons',
      name: 'ShareThis',
      category: 'social',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('sharethis.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.sharethis.com/x', 'https://sharethis.com/x'],
        miss: ['https://notsharethis.com/', 'https://sharethis.com.example.org/x'],
      },
    },
  ],
};
