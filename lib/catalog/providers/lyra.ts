/** Lyra (PayZen) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const lyra: Provider = {
  id: 'lyra',
  name: 'Lyra (PayZen)',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Lyra Network SAS, Toulouse (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'payzen',
      name: 'PayZen',
      category: 'payment',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('payzen.eu', 'lyra.com', 'systempay.fr'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.payzen.eu/x', 'https://lyra.com/x', 'https://systempay.fr/x'],
        miss: [
          'https://notpayzen.eu/',
          'https://payzen.eu.example.org/x',
          'https://notlyra.com/',
          'https://notsystempay.fr/',
        ],
      },
    },
  ],
};
