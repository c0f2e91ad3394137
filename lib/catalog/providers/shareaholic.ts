/** Shareaholic */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const shareaholic: Provider = {
  id: 'shareaholic',
  name: 'Shareaholic',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Shareaholic, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'shareaholic-buttons',
      name: 'Shareaholic',
      category: 'social',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('shareaholic.com', 'shareaholic.net'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.shareaholic.com/x', 'https://shareaholic.net/x'],
        miss: [
          'https://notshareaholic.com/',
          'https://shareaholic.com.example.org/x',
          'https://notshareaholic.net/',
        ],
      },
    },
  ],
};
