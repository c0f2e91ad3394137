/** Plausible */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const plausible: Provider = {
  id: 'plausible',
  name: 'Plausible',
  control: 'european',
  countries: ['EE'],
  ownership: {
    source: 'Plausible Insights OÜ, Tartu (EE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'plausible-stats',
      name: 'Plausible',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('plausible.io'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.plausible.io/x', 'https://plausible.io/x'],
        miss: ['https://notplausible.io/', 'https://plausible.io.example.org/x'],
      },
    },
  ],
};
