/** LiveRamp */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const liveramp: Provider = {
  id: 'liveramp',
  name: 'LiveRamp',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'LiveRamp Holdings, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'liveramp-ads',
      name: 'LiveRamp advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('rlcdn.com', 'pippio.com'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.rlcdn.com/x', 'https://pippio.com/x'],
        miss: [
          'https://notrlcdn.com/',
          'https://rlcdn.com.example.org/x',
          'https://notpippio.com/',
        ],
      },
    },
  ],
};
