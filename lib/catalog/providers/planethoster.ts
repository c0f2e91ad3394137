/** PlanetHoster */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const planethoster: Provider = {
  id: 'planethoster',
  name: 'PlanetHoster',
  control: 'other',
  countries: ['CA'],
  ownership: {
    source: 'PlanetHoster inc. (CA), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'planethoster-hosting',
      name: 'PlanetHoster (N0C)',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('planethoster.net', 'planethoster.info', 'n0c.com'),
      headers: [{ name: 'x-tuned-by', value: /^N0C$/ }],
      sources: [DASHLORD],
      examples: {
        hit: [
          'header:x-tuned-by: N0C',
          'https://a.planethoster.net/x',
          'https://planethoster.info/x',
          'https://n0c.com/x',
        ],
        miss: [
          'https://notplanethoster.net/',
          'https://planethoster.net.example.org/x',
          'https://notplanethoster.info/',
          'https://notn0c.com/',
          'header:x-tuned-by: autre',
        ],
      },
    },
  ],
};
