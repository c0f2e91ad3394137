/** Equativ (Smart) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const equativ: Provider = {
  id: 'equativ',
  name: 'Equativ (Smart)',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Smart AdServer SAS, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'equativ-ads',
      name: 'Equativ (Smart AdServer)',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('smartadserver.com', 'sharethrough.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.smartadserver.com/x', 'https://sharethrough.com/x'],
        miss: [
          'https://notsmartadserver.com/',
          'https://smartadserver.com.example.org/x',
          'https://notsharethrough.com/',
        ],
      },
    },
  ],
};
