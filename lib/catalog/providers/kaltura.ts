/** Kaltura */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const kaltura: Provider = {
  id: 'kaltura',
  name: 'Kaltura',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Kaltura, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'kaltura-video',
      name: 'Kaltura',
      category: 'video',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('kaltura.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.kaltura.com/x', 'https://kaltura.com/x'],
        miss: ['https://notkaltura.com/', 'https://kaltura.com.example.org/x'],
      },
    },
  ],
};
