/** Comcast (FreeWheel) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const comcast: Provider = {
  id: 'comcast',
  name: 'Comcast (FreeWheel)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Comcast Corporation (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'comcast-ads',
      name: 'Comcast advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('fwmrm.net'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.fwmrm.net/x', 'https://fwmrm.net/x'],
        miss: ['https://notfwmrm.net/', 'https://fwmrm.net.example.org/x'],
      },
    },
  ],
};
