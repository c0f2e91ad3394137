/** Datonics */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const datonics: Provider = {
  id: 'datonics',
  name: 'Datonics',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Datonics, LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'datonics-ads',
      name: 'Datonics advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('pro-market.net'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.pro-market.net/x', 'https://pro-market.net/x'],
        miss: ['https://notpro-market.net/', 'https://pro-market.net.example.org/x'],
      },
    },
  ],
};
