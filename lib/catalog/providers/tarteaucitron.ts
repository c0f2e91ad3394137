/** tarteaucitron.io */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const tarteaucitron: Provider = {
  id: 'tarteaucitron',
  name: 'tarteaucitron.io',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Amauri (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'tarteaucitron-consent',
      name: 'tarteaucitron.io',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('tarteaucitron.io'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.tarteaucitron.io/x', 'https://tarteaucitron.io/x'],
        miss: ['https://nottarteaucitron.io/', 'https://tarteaucitron.io.example.org/x'],
      },
    },
  ],
};
