/** 33Across */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const n33across: Provider = {
  id: '33across',
  name: '33Across',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: '33Across, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: '33across-ads',
      name: '33Across advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('33across.com', 'tynt.com'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.33across.com/x', 'https://tynt.com/x'],
        miss: [
          'https://not33across.com/',
          'https://33across.com.example.org/x',
          'https://nottynt.com/',
        ],
      },
    },
  ],
};
