/** Patreon */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const patreon: Provider = {
  id: 'patreon',
  name: 'Patreon',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Patreon, Inc. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'patreon-payment',
      name: 'Patreon',
      category: 'payment',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('patreon.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.patreon.com/x', 'https://patreon.com/x'],
        miss: ['https://notpatreon.com/', 'https://patreon.com.example.org/x'],
      },
    },
  ],
};
