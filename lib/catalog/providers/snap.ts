/** Snap */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const snap: Provider = {
  id: 'snap',
  name: 'Snap',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Snap Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'snapchat',
      name: 'Snapchat',
      category: 'social',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('snapchat.com', 'sc-static.net'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.snapchat.com/x', 'https://sc-static.net/x'],
        miss: [
          'https://notsnapchat.com/',
          'https://snapchat.com.example.org/x',
          'https://notsc-static.net/',
        ],
      },
    },
  ],
};
