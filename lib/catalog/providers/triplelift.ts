/** TripleLift */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const triplelift: Provider = {
  id: 'triplelift',
  name: 'TripleLift',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Triple Lift, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'triplelift-ads',
      name: 'TripleLift advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('3lift.com'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.3lift.com/x', 'https://3lift.com/x'],
        miss: ['https://not3lift.com/', 'https://3lift.com.example.org/x'],
      },
    },
  ],
};
