/** PubMatic */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const pubmatic: Provider = {
  id: 'pubmatic',
  name: 'PubMatic',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'PubMatic, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'pubmatic-ads',
      name: 'PubMatic advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('pubmatic.com'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.pubmatic.com/x', 'https://pubmatic.com/x'],
        miss: ['https://notpubmatic.com/', 'https://pubmatic.com.example.org/x'],
      },
    },
  ],
};
