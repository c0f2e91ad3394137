/** Scribd */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const scribd: Provider = {
  id: 'scribd',
  name: 'Scribd',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Scribd, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'scribd-documents',
      name: 'Scribd, SlideShare',
      category: 'documents',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('scribd.com', 'slideshare.net'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.scribd.com/x', 'https://slideshare.net/x'],
        miss: [
          'https://notscribd.com/',
          'https://scribd.com.example.org/x',
          'https://notslideshare.net/',
        ],
      },
    },
  ],
};
