/** bunny.net */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL, PUBLIC_CODE } from './sources';

export const bunny: Provider = {
  id: 'bunny',
  name: 'bunny.net',
  control: 'european',
  countries: ['SI'],
  ownership: {
    source: 'BunnyWay d.o.o., Ljubljana (SI), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'bunny-cdn',
      name: 'bunny.net',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('b-cdn.net', 'bunny.net', 'bunnycdn.com', 'mediadelivery.net'),
      sources: [PUBLIC_CODE, PSL],
      examples: {
        hit: [
          'https://a.b-cdn.net/x',
          'https://bunny.net/x',
          'https://bunnycdn.com/x',
          'https://mediadelivery.net/x',
        ],
        miss: [
          'https://notb-cdn.net/',
          'https://b-cdn.net.example.org/x',
          'https://notbunny.net/',
          'https://notbunnycdn.com/',
          'https://notmediadelivery.net/',
        ],
      },
    },
  ],
};
