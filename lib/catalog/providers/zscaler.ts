/** Zscaler */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { V2FLY } from './sources';

export const zscaler: Provider = {
  id: 'zscaler',
  name: 'Zscaler',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Zscaler, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'zscaler-proxy',
      name: 'Zscaler',
      category: 'security',
      layer: 'third-party',
      role: 'infrastructure',
      hosts: hosts('zscaler.net', 'zscloud.net', 'zscalertwo.net'),
      sources: [V2FLY],
      examples: {
        hit: ['https://a.zscaler.net/x', 'https://zscloud.net/x', 'https://zscalertwo.net/x'],
        miss: [
          'https://notzscaler.net/',
          'https://zscaler.net.example.org/x',
          'https://notzscloud.net/',
          'https://notzscalertwo.net/',
        ],
      },
    },
  ],
};
