/** Crazy Egg */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const crazyEgg: Provider = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Crazy Egg, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'crazyegg-stats',
      name: 'Crazy Egg',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('crazyegg.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.crazyegg.com/x', 'https://crazyegg.com/x'],
        miss: ['https://notcrazyegg.com/', 'https://crazyegg.com.example.org/x'],
      },
    },
  ],
};
