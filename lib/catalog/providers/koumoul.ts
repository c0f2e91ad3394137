/** Koumoul */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const koumoul: Provider = {
  id: 'koumoul',
  name: 'Koumoul',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Koumoul SAS (FR): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'koumoul-data',
      name: 'Koumoul (Data Fair)',
      category: 'data',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('koumoul.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.koumoul.com/x', 'https://koumoul.com/x'],
        miss: ['https://notkoumoul.com/', 'https://koumoul.com.example.org/x'],
      },
    },
  ],
};
