/** Dun & Bradstreet (Eyeota) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const dunBradstreet: Provider = {
  id: 'dun-bradstreet',
  name: 'Dun & Bradstreet (Eyeota)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'The Dun & Bradstreet Corporation (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'dun-bradstreet-ads',
      name: 'Dun & Bradstreet advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('eyeota.net'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.eyeota.net/x', 'https://eyeota.net/x'],
        miss: ['https://noteyeota.net/', 'https://eyeota.net.example.org/x'],
      },
    },
  ],
};
