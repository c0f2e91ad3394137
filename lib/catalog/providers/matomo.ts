/** Matomo (InnoCraft) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const matomo: Provider = {
  id: 'matomo',
  name: 'Matomo (InnoCraft)',
  control: 'other',
  countries: ['NZ'],
  ownership: {
    source: 'InnoCraft Ltd, Wellington (NZ), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'matomo-cloud',
      name: 'Matomo Cloud',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('matomo.cloud', 'innocraft.cloud'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.matomo.cloud/x', 'https://innocraft.cloud/x'],
        miss: [
          'https://matomo.mairie.example/matomo.js',
          'https://notmatomo.cloud/',
          'https://matomo.cloud.example.org/x',
          'https://notinnocraft.cloud/',
        ],
      },
    },
  ],
};
