/** Mixpanel */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const mixpanel: Provider = {
  id: 'mixpanel',
  name: 'Mixpanel',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Mixpanel, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'mixpanel-stats',
      name: 'Mixpanel',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('mixpanel.com', 'mxpnl.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.mixpanel.com/x', 'https://mxpnl.com/x'],
        miss: [
          'https://notmixpanel.com/',
          'https://mixpanel.com.example.org/x',
          'https://notmxpnl.com/',
        ],
      },
    },
  ],
};
