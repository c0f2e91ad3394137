/** WP Engine */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const wpengine: Provider = {
  id: 'wpengine',
  name: 'WP Engine',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'WPEngine, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'wpengine-hosting',
      name: 'WP Engine',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('wpengine.com', 'wpenginepowered.com'),
      headers: [{ name: 'x-powered-by', value: /^WP Engine$/ }],
      sources: [PSL],
      examples: {
        hit: [
          'header:x-powered-by: WP Engine',
          'https://a.wpengine.com/x',
          'https://wpenginepowered.com/x',
        ],
        miss: [
          'https://notwpengine.com/',
          'https://wpengine.com.example.org/x',
          'https://notwpenginepowered.com/',
          'header:x-powered-by: PHP/8.2',
        ],
      },
    },
  ],
};
