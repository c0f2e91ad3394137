/** Optimizely */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const optimizely: Provider = {
  id: 'optimizely',
  name: 'Optimizely',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Optimizely, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'optimizely-tests',
      name: 'Optimizely',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('optimizely.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.optimizely.com/x', 'https://optimizely.com/x'],
        miss: ['https://notoptimizely.com/', 'https://optimizely.com.example.org/x'],
      },
    },
  ],
};
