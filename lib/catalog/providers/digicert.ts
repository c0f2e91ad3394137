/** DigiCert */
import type { Provider } from '../types';
import { PUBLIC_CODE } from './sources';

export const digicert: Provider = {
  id: 'digicert',
  name: 'DigiCert',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'DigiCert, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'ultradns',
      name: 'UltraDNS',
      category: 'dns',
      layer: 'hosting',
      role: 'infrastructure',
      dns: { ns: ['ultradns.com', 'ultradns.net', 'ultradns.org', 'ultradns.biz'] },
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'dns:ns:ultradns.com',
          'dns:ns:ultradns.net',
          'dns:ns:ultradns.org',
          'dns:ns:ultradns.biz',
          'dns:ns:a.ultradns.com',
        ],
        miss: ['dns:ns:not-ultradns-com.example', 'dns:ns:ultradns.com.example'],
      },
    },
  ],
};
