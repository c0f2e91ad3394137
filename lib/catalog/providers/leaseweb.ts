/** Leaseweb */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const leaseweb: Provider = {
  id: 'leaseweb',
  name: 'Leaseweb',
  control: 'european',
  countries: ['NL'],
  ownership: {
    source: 'Leaseweb Netherlands (NL), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'leaseweb-hosting',
      name: 'Leaseweb',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('leaseweb.com', 'leaseweb.net'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.leaseweb.com/x', 'https://leaseweb.net/x'],
        miss: [
          'https://notleaseweb.com/',
          'https://leaseweb.com.example.org/x',
          'https://notleaseweb.net/',
        ],
      },
    },
  ],
};
