/** Lisio */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const lisio: Provider = {
  id: 'lisio',
  name: 'Lisio',
  control: 'european',
  countries: ['FR'],
  ownership: { source: 'Lisio (FR), as in the rules collected for Vigie', checkedOn: '2026-11-22' },
  services: [
    {
      id: 'lisio-widget',
      name: 'Lisio',
      category: 'accessibility',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('lisio-solution.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.lisio-solution.com/x', 'https://lisio-solution.com/x'],
        miss: ['https://notlisio-solution.com/', 'https://lisio-solution.com.example.org/x'],
      },
    },
  ],
};
