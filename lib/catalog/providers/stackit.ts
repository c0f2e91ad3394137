/** STACKIT */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const stackit: Provider = {
  id: 'stackit',
  name: 'STACKIT',
  parent: 'Schwarz',
  control: 'european',
  countries: ['DE'],
  ownership: {
    source: 'Schwarz group (DE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'stackit-hosting',
      name: 'STACKIT',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('onstackit.cloud', 'stackit.cloud'),
      sources: [PSL],
      examples: {
        hit: ['https://a.onstackit.cloud/x', 'https://stackit.cloud/x'],
        miss: [
          'https://notonstackit.cloud/',
          'https://onstackit.cloud.example.org/x',
          'https://notstackit.cloud/',
        ],
      },
    },
  ],
};
