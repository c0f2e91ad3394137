/** Kinsta */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const kinsta: Provider = {
  id: 'kinsta',
  name: 'Kinsta',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Kinsta Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'kinsta-hosting',
      name: 'Kinsta (on Google Cloud)',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('kinsta.cloud', 'kinsta.app', 'kinsta.page'),
      headers: [{ name: 'x-kinsta-cache' }],
      sources: [PSL],
      examples: {
        hit: [
          'header:x-kinsta-cache: HIT',
          'https://a.kinsta.cloud/x',
          'https://kinsta.app/x',
          'https://kinsta.page/x',
        ],
        miss: [
          'https://notkinsta.cloud/',
          'https://kinsta.cloud.example.org/x',
          'https://notkinsta.app/',
          'https://notkinsta.page/',
        ],
      },
    },
  ],
};
