/** Lotame */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const lotame: Provider = {
  id: 'lotame',
  name: 'Lotame',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Lotame Solutions, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'lotame-ads',
      name: 'Lotame advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('crwdcntrl.net'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.crwdcntrl.net/x', 'https://crwdcntrl.net/x'],
        miss: ['https://notcrwdcntrl.net/', 'https://crwdcntrl.net.example.org/x'],
      },
    },
  ],
};
