/** OpenX */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const openx: Provider = {
  id: 'openx',
  name: 'OpenX',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'OpenX Technologies, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'openx-ads',
      name: 'OpenX advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('openx.net'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.openx.net/x', 'https://openx.net/x'],
        miss: ['https://notopenx.net/', 'https://openx.net.example.org/x'],
      },
    },
  ],
};
