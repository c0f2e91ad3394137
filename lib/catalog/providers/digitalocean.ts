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
  ],
};
