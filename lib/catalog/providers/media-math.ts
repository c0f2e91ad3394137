/** Infillion (MediaMath) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const mediaMath: Provider = {
  id: 'media-math',
  name: 'Infillion (MediaMath)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Infillion (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'mathtag-ads',
      name: 'MediaMath',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('mathtag.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.mathtag.com/x', 'https://mathtag.com/x'],
        miss: ['https://notmathtag.com/', 'https://mathtag.com.example.org/x'],
      },
    },
  ],
};
