/** Mentimeter */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const mentimeter: Provider = {
  id: 'mentimeter',
  name: 'Mentimeter',
  control: 'european',
  countries: ['SE'],
  ownership: {
    source: 'Mentimeter AB, Stockholm (SE): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'mentimeter-polls',
      name: 'Mentimeter',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('menti.com', 'mentimeter.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.menti.com/x', 'https://mentimeter.com/x'],
        miss: [
          'https://notmenti.com/',
          'https://menti.com.example.org/x',
          'https://notmentimeter.com/',
        ],
      },
    },
  ],
};
