/** Cubbit */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const cubbit: Provider = {
  id: 'cubbit',
  name: 'Cubbit',
  control: 'european',
  countries: ['IT'],
  ownership: {
    source: 'Cubbit Srl, Bologna (IT), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'cubbit-storage',
      name: 'Cubbit',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('cubbit.eu'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.cubbit.eu/x', 'https://cubbit.eu/x'],
        miss: ['https://notcubbit.eu/', 'https://cubbit.eu.example.org/x'],
      },
    },
  ],
};
