/** Tripadvisor */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const tripadvisor: Provider = {
  id: 'tripadvisor',
  name: 'Tripadvisor',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Tripadvisor, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'tripadvisor-widget',
      name: 'Tripadvisor',
      category: 'widgets',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('tripadvisor.com', 'tripadvisor.fr', 'jscache.com', 'tacdn.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: [
          'https://a.tripadvisor.com/x',
          'https://tripadvisor.fr/x',
          'https://jscache.com/x',
          'https://tacdn.com/x',
        ],
        miss: [
          'https://nottripadvisor.com/',
          'https://tripadvisor.com.example.org/x',
          'https://nottripadvisor.fr/',
          'https://notjscache.com/',
          'https://nottacdn.com/',
        ],
      },
    },
  ],
};
