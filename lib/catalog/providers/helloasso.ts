/** HelloAsso */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const helloasso: Provider = {
  id: 'helloasso',
  name: 'HelloAsso',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'HelloAsso SAS, Bordeaux (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'helloasso-payment',
      name: 'HelloAsso',
      category: 'payment',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('helloasso.com'),
      linkCounts: /^www\.helloasso\.com\/associations\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.helloasso.com/x', 'https://helloasso.com/x'],
        miss: ['https://nothelloasso.com/', 'https://helloasso.com.example.org/x'],
      },
    },
  ],
};
