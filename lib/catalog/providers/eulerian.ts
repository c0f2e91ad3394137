/** Eulerian */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const eulerian: Provider = {
  id: 'eulerian',
  name: 'Eulerian',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Eulerian Technologies SA, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'eulerian-stats',
      name: 'Eulerian Analytics',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('eulerian.net', 'eulerian.com', 'eulerian.io'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.eulerian.net/x', 'https://eulerian.com/x', 'https://eulerian.io/x'],
        miss: [
          'https://noteulerian.net/',
          'https://eulerian.net.example.org/x',
          'https://noteulerian.com/',
          'https://noteulerian.io/',
        ],
      },
    },
  ],
};
