/** OGO Security */
import type { Provider } from '../types';
import { DASHLORD } from './sources';

export const ogoSecurity: Provider = {
  id: 'ogo-security',
  name: 'OGO Security',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'OGO Security (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'ogo-waf',
      name: 'OGO Security (firewall in front of the site)',
      category: 'cdn',
      layer: 'hosting',
      role: 'hosting',
      headers: [{ name: 'x-ogo-cache' }],
      sources: [DASHLORD],
      examples: {
        hit: ['header:x-ogo-cache: HIT', 'header:x-ogo-cache: MISS'],
        miss: ['header:x-cache: HIT', 'header:x-ogo: 1'],
      },
    },
  ],
};
