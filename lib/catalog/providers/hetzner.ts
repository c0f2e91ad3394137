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
      dns: {
        cname: ['your-server.de'],
        mx: ['your-server.de'],
        ns: ['hetzner.com', 'hetzner.de', 'first-ns.de', 'second-ns.de'],
      },
      sources: [PSL],
      examples: {
        hit: [
          'https://a.hetzner.com/x',
          'https://your-objectstorage.com/x',
          'https://your-server.de/x',
          'https://hetzner.cloud/x',
          'https://hetzner.de/x',
          'dns:cname:your-server.de',
          'dns:cname:a.your-server.de',
          'dns:mx:your-server.de',
          'dns:mx:a.your-server.de',
          'dns:ns:hetzner.com',
          'dns:ns:hetzner.de',
          'dns:ns:first-ns.de',
          'dns:ns:second-ns.de',
          'dns:ns:a.hetzner.com',
        ],
        miss: [
          'https://nothetzner.com/',
          'https://hetzner.com.example.org/x',
          'https://notyour-objectstorage.com/',
          'https://notyour-server.de/',
          'https://nothetzner.cloud/',
          'https://nothetzner.de/',
          'dns:cname:not-your-server-de.example',
          'dns:cname:your-server.de.example',
          'dns:mx:not-your-server-de.example',
          'dns:mx:your-server.de.example',
          'dns:ns:not-hetzner-com.example',
          'dns:ns:hetzner.com.example',
        ],
      },
    },
  ],
};
