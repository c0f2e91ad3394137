/** Stadia Maps */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const stadiaMaps: Provider = {
  id: 'stadia-maps',
  name: 'Stadia Maps',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Stadia Maps, Inc. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'stadiamaps-tiles',
      name: 'Stadia Maps',
      category: 'maps',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('stadiamaps.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.stadiamaps.com/x', 'https://stadiamaps.com/x'],
        miss: ['https://notstadiamaps.com/', 'https://stadiamaps.com.example.org/x'],
      },
    },
  ],
};
