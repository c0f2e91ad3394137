/** imgix */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const imgix: Provider = {
  id: 'imgix',
  name: 'imgix',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Zebrafish Labs, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'imgix-images',
      name: 'imgix',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('imgix.net'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.imgix.net/x', 'https://imgix.net/x'],
        miss: ['https://notimgix.net/', 'https://imgix.net.example.org/x'],
      },
    },
  ],
};
