/** Jawg Maps */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const jawg: Provider = {
  id: 'jawg',
  name: 'Jawg Maps',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Jawg SAS (FR): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'jawg-tiles',
      name: 'Jawg Maps',
      category: 'maps',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('jawg.io'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.jawg.io/x', 'https://jawg.io/x'],
        miss: ['https://notjawg.io/', 'https://jawg.io.example.org/x'],
      },
    },
  ],
};
