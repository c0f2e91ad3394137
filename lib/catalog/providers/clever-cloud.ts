/** Clever Cloud */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const cleverCloud: Provider = {
  id: 'clever-cloud',
  name: 'Clever Cloud',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Clever Cloud SAS, Nantes (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'clever-hosting',
      name: 'Clever Cloud',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('clever-cloud.com', 'cleverapps.io'),
      sources: [PSL],
      examples: {
        hit: ['https://a.clever-cloud.com/x', 'https://cleverapps.io/x'],
        miss: [
          'https://notclever-cloud.com/',
          'https://clever-cloud.com.example.org/x',
          'https://notcleverapps.io/',
        ],
      },
    },
  ],
};
