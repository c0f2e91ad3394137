/** Salesloft (Drift) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const drift: Provider = {
  id: 'drift',
  name: 'Salesloft (Drift)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Salesloft, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'drift-chat',
      name: 'Drift',
      category: 'chat',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('drift.com', 'driftt.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.drift.com/x', 'https://driftt.com/x'],
        miss: [
          'https://notdrift.com/',
          'https://drift.com.example.org/x',
          'https://notdriftt.com/',
        ],
      },
    },
  ],
};
