/** Bombora */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const bombora: Provider = {
  id: 'bombora',
  name: 'Bombora',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Bombora, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'bombora-ads',
      name: 'Bombora advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('ml314.com'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.ml314.com/x', 'https://ml314.com/x'],
        miss: ['https://notml314.com/', 'https://ml314.com.example.org/x'],
      },
    },
  ],
};
