/** Railway */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const railway: Provider = {
  id: 'railway',
  name: 'Railway',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Railway Corporation (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'railway-hosting',
      name: 'Railway',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('railway.app'),
      headers: [{ name: 'server', value: /^railway-edge$/ }],
      sources: [PSL],
      examples: {
        hit: ['header:server: railway-edge', 'https://x.railway.app/', 'https://a.railway.app/x'],
        miss: [
          'https://notrailway.app/',
          'https://railway.app.example.org/x',
          'header:server: nginx',
        ],
      },
    },
  ],
};
