/** CDN77 */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const cdn77: Provider = {
  id: 'cdn77',
  name: 'CDN77',
  control: 'european',
  countries: ['CZ'],
  ownership: {
    source: 'DataCamp Limited (CZ, GB), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'cdn77-cdn',
      name: 'CDN77',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('cdn77.org', 'cdn77-ssl.net'),
      sources: [PSL],
      examples: {
        hit: ['https://a.cdn77.org/x', 'https://cdn77-ssl.net/x'],
        miss: [
          'https://notcdn77.org/',
          'https://cdn77.org.example.org/x',
          'https://notcdn77-ssl.net/',
        ],
      },
    },
  ],
};
