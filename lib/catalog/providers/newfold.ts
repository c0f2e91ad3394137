/** Newfold Digital */
import type { Provider } from '../types';
import { PUBLIC_CODE } from './sources';

export const newfold: Provider = {
  id: 'newfold',
  name: 'Newfold Digital',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Newfold Digital, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'network-solutions-dns',
      name: 'Network Solutions DNS',
      category: 'dns',
      layer: 'hosting',
      role: 'infrastructure',
      dns: { ns: ['worldnic.com'] },
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['dns:ns:worldnic.com', 'dns:ns:a.worldnic.com'],
        miss: ['dns:ns:not-worldnic-com.example', 'dns:ns:worldnic.com.example'],
      },
    },
  ],
};
