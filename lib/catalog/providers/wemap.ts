/** Wemap */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const wemap: Provider = {
  id: 'wemap',
  name: 'Wemap',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Wemap SAS (FR): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'wemap-maps',
      name: 'Wemap',
      category: 'maps',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('getwemap.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.getwemap.com/x', 'https://getwemap.com/x'],
        miss: ['https://notgetwemap.com/', 'https://getwemap.com.example.org/x'],
      },
    },
  ],
};
