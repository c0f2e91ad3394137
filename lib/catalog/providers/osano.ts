/** Osano */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const osano: Provider = {
  id: 'osano',
  name: 'Osano',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Osano, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'osano-consent',
      name: 'Osano',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('osano.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.osano.com/x', 'https://osano.com/x'],
        miss: ['https://notosano.com/', 'https://osano.com.example.org/x'],
      },
    },
  ],
};
