/** Exoscale */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const exoscale: Provider = {
  id: 'exoscale',
  name: 'Exoscale',
  parent: 'A1 Telekom Austria',
  control: 'european',
  countries: ['CH'],
  ownership: {
    source: 'Akenes SA, A1 Telekom Austria group, as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'exoscale-hosting',
      name: 'Exoscale',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('exo.io', 'exoscale.com'),
      sources: [PSL],
      examples: {
        hit: ['https://a.exo.io/x', 'https://exoscale.com/x'],
        miss: ['https://notexo.io/', 'https://exo.io.example.org/x', 'https://notexoscale.com/'],
      },
    },
  ],
};
