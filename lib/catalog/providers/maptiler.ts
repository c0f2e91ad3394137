/** MapTiler */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const maptiler: Provider = {
  id: 'maptiler',
  name: 'MapTiler',
  control: 'european',
  countries: ['CH'],
  ownership: {
    source: 'MapTiler AG (CH): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'maptiler-tiles',
      name: 'MapTiler',
      category: 'maps',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('maptiler.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.maptiler.com/x', 'https://maptiler.com/x'],
        miss: ['https://notmaptiler.com/', 'https://maptiler.com.example.org/x'],
      },
    },
  ],
};
