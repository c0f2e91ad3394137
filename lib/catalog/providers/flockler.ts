/** Flockler */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const flockler: Provider = {
  id: 'flockler',
  name: 'Flockler',
  control: 'european',
  countries: ['FI'],
  ownership: {
    source: 'Flockler Oy, Tampere (FI), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'flockler-social',
      name: 'Flockler',
      category: 'social',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('flockler.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.flockler.com/x', 'https://flockler.com/x'],
        miss: ['https://notflockler.com/', 'https://flockler.com.example.org/x'],
      },
    },
  ],
};
