/** Reddit */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const reddit: Provider = {
  id: 'reddit',
  name: 'Reddit',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Reddit, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'reddit-social',
      name: 'Reddit',
      category: 'social',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('reddit.com', 'redditstatic.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.reddit.com/x', 'https://redditstatic.com/x'],
        miss: [
          'https://notreddit.com/',
          'https://reddit.com.example.org/x',
          'https://notredditstatic.com/',
        ],
      },
    },
  ],
};
