/** Pantheon */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const pantheon: Provider = {
  id: 'pantheon',
  name: 'Pantheon',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Pantheon Systems, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'pantheon-hosting',
      name: 'Pantheon',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('pantheonsite.io', 'pantheon.io'),
      headers: [{ name: 'x-pantheon-styx-hostname' }],
      sources: [PSL],
      examples: {
        hit: [
          'header:x-pantheon-styx-hostname: styx-1',
          'https://a.pantheonsite.io/x',
          'https://pantheon.io/x',
        ],
        miss: [
          'https://notpantheonsite.io/',
          'https://pantheonsite.io.example.org/x',
          'https://notpantheon.io/',
        ],
      },
    },
  ],
};
