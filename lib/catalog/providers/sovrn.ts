/** Sovrn */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const sovrn: Provider = {
  id: 'sovrn',
  name: 'Sovrn',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Sovrn Holdings, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'sovrn-ads',
      name: 'Sovrn advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('lijit.com', 'viglink.com', 'sovrn.com', 'sovrn.co'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: [
          'https://ap.sovrn.com/x',
          'https://ap.sovrn.co/x',
          'https://a.lijit.com/x',
          'https://viglink.com/x',
        ],
        miss: [
          'https://notsovrn.com/',
          'https://notsovrn.co/',
          'https://notlijit.com/',
          'https://lijit.com.example.org/x',
          'https://notviglink.com/',
        ],
      },
    },
  ],
};
