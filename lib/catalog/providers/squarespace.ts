/** Squarespace */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const squarespace: Provider = {
  id: 'squarespace',
  name: 'Squarespace',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Squarespace, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'squarespace-hosting',
      name: 'Squarespace',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('squarespace.com', 'squarespace-cdn.com', 'sqsp.net'),
      headers: [{ name: 'server', value: /^Squarespace$/ }],
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'header:server: Squarespace',
          'https://a.squarespace.com/x',
          'https://squarespace-cdn.com/x',
          'https://sqsp.net/x',
        ],
        miss: [
          'https://notsquarespace.com/',
          'https://squarespace.com.example.org/x',
          'https://notsquarespace-cdn.com/',
          'https://notsqsp.net/',
          'header:server: nginx',
        ],
      },
    },
  ],
};
