/** DigitalOcean */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const digitalocean: Provider = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'DigitalOcean, LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'do-hosting',
      name: 'DigitalOcean App Platform, Spaces',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('ondigitalocean.app', 'digitaloceanspaces.com'),
      sources: [PSL],
      examples: {
        hit: ['https://a.ondigitalocean.app/x', 'https://digitaloceanspaces.com/x'],
        miss: [
          'https://notondigitalocean.app/',
          'https://ondigitalocean.app.example.org/x',
          'https://notdigitaloceanspaces.com/',
        ],
      },
    },
    {
      id: 'do-dns',
      name: 'DigitalOcean DNS',
      category: 'dns',
      layer: 'hosting',
      role: 'infrastructure',
      dns: { ns: ['ns1.digitalocean.com', 'ns2.digitalocean.com', 'ns3.digitalocean.com'] },
      sources: [PSL],
      examples: {
        hit: [
          'dns:ns:ns1.digitalocean.com',
          'dns:ns:ns2.digitalocean.com',
          'dns:ns:ns3.digitalocean.com',
          'dns:ns:a.ns1.digitalocean.com',
        ],
        miss: ['dns:ns:not-ns1-digitalocean-com.example', 'dns:ns:ns1.digitalocean.com.example'],
      },
    },
  ],
};
