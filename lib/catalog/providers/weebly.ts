/** Block (Square, Weebly) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE, WEBAPPANALYZER } from './sources';

export const weebly: Provider = {
  id: 'weebly',
  name: 'Block (Square, Weebly)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Block, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'weebly-hosting',
      name: 'Weebly',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('weebly.com', 'editmysite.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.weebly.com/x', 'https://editmysite.com/x'],
        miss: [
          'https://notweebly.com/',
          'https://weebly.com.example.org/x',
          'https://noteditmysite.com/',
        ],
      },
    },
    {
      id: 'square',
      name: 'Square',
      category: 'payment',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('squareup.com', 'squarecdn.com'),
      sources: [WEBAPPANALYZER],
      examples: {
        hit: ['https://a.squareup.com/x', 'https://squarecdn.com/x'],
        miss: [
          'https://notsquareup.com/',
          'https://squareup.com.example.org/x',
          'https://notsquarecdn.com/',
        ],
      },
    },
  ],
};
