/** Hetzner */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const hetzner: Provider = {
  id: 'hetzner',
  name: 'Hetzner',
  control: 'european',
  countries: ['DE'],
  ownership: {
    source: 'Hetzner Online GmbH (DE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'hetzner-hosting',
      name: 'Hetzner',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts(
        'hetzner.com',
        'your-objectstorage.com',
        'your-server.de',
        'hetzner.cloud',
        'hetzner.de',
      ),
      sources: [PSL],
      examples: {
        hit: [
          'https://a.hetzner.com/x',
          'https://your-objectstorage.com/x',
          'https://your-server.de/x',
          'https://hetzner.cloud/x',
          'https://hetzner.de/x',
        ],
        miss: [
          'https://nothetzner.com/',
          'https://hetzner.com.example.org/x',
          'https://notyour-objectstorage.com/',
          'https://notyour-server.de/',
          'https://nothetzner.cloud/',
          'https://nothetzner.de/',
        ],
      },
    },
  ],
};
