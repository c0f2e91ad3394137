/** OVHcloud */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PSL } from './sources';

export const ovhcloud: Provider = {
  id: 'ovhcloud',
  name: 'OVHcloud',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'OVH Groupe SA, Roubaix (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'ovh-hosting',
      name: 'OVHcloud',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('ovh.net', 'ovhcloud.com', 'ovh.com', 'ovh.ca'),
      headers: [
        { name: 'server', value: /^OVHcloud$/ },
        { name: 'x-iplb-instance' },
        { name: 'x-iplb-request-id' },
        { name: 'x-cdn-pop', value: /^[a-z]{3}\d?$/, with: [{ name: 'x-cdn-request-id' }] },
      ],
      sources: [DASHLORD, PSL],
      examples: {
        hit: [
          'https://s3.eu-west-par.io.cloud.ovh.net/x',
          'header:server: OVHcloud',
          'header:x-iplb-instance: 55307',
          'header:x-iplb-request-id: AC46',
          'header:x-cdn-pop: rbx1 | x-cdn-request-id: 1',
          'https://a.ovh.net/x',
          'https://ovhcloud.com/x',
          'https://ovh.com/x',
          'https://ovh.ca/x',
        ],
        miss: [
          'https://creps.ovh/',
          'header:x-cdn-pop: CDG50-P1 | x-cdn-request-id: 1',
          'header:x-cdn-pop: rbx1',
          'https://notovh.net/',
          'https://ovh.net.example.org/x',
          'https://notovhcloud.com/',
          'https://notovh.com/',
          'https://notovh.ca/',
          'header:server: nginx',
        ],
      },
    },
  ],
};
