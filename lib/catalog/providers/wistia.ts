/** Wistia */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const wistia: Provider = {
  id: 'wistia',
  name: 'Wistia',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Wistia, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'wistia-video',
      name: 'Wistia',
      category: 'video',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('wistia.com', 'wistia.net'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.wistia.com/x', 'https://wistia.net/x'],
        miss: [
          'https://notwistia.com/',
          'https://wistia.com.example.org/x',
          'https://notwistia.net/',
        ],
      },
    },
  ],
};
