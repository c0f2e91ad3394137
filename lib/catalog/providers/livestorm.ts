/** Livestorm */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const livestorm: Provider = {
  id: 'livestorm',
  name: 'Livestorm',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Livestorm SAS, Paris (FR): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'livestorm-webinars',
      name: 'Livestorm',
      category: 'conferencing',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('livestorm.co'),
      linkCounts: /^app\.livestorm\.co\/./,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.livestorm.co/x', 'https://livestorm.co/x'],
        miss: ['https://notlivestorm.co/', 'https://livestorm.co.example.org/x'],
      },
    },
  ],
};
