/** Fly.io */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const flyIo: Provider = {
  id: 'fly-io',
  name: 'Fly.io',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Fly.io, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'fly-hosting',
      name: 'Fly.io',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('fly.dev'),
      headers: [{ name: 'fly-request-id' }, { name: 'server', value: /^Fly\// }],
      sources: [PSL],
      examples: {
        hit: [
          'header:fly-request-id: 1-cdg',
          'header:server: Fly/1 (2026-01)',
          'https://x.fly.dev/',
          'https://a.fly.dev/x',
        ],
        miss: ['https://notfly.dev/', 'https://fly.dev.example.org/x', 'header:server: nginx'],
      },
    },
  ],
};
