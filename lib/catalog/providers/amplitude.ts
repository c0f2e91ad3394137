/** Amplitude */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const amplitude: Provider = {
  id: 'amplitude',
  name: 'Amplitude',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Amplitude, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'amplitude-stats',
      name: 'Amplitude',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('amplitude.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.amplitude.com/x', 'https://amplitude.com/x'],
        miss: ['https://notamplitude.com/', 'https://amplitude.com.example.org/x'],
      },
    },
  ],
};
