/** DNSimple */
import type { Provider } from '../types';
import { PUBLIC_CODE } from './sources';

export const dnsimple: Provider = {
  id: 'dnsimple',
  name: 'DNSimple',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'DNSimple Corporation (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'dnsimple-dns',
      name: 'DNSimple',
      category: 'dns',
      layer: 'hosting',
      role: 'infrastructure',
      dns: { ns: ['dnsimple.com'] },
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['dns:ns:dnsimple.com', 'dns:ns:a.dnsimple.com'],
        miss: ['dns:ns:not-dnsimple-com.example', 'dns:ns:dnsimple.com.example'],
      },
    },
  ],
};
