/** Magnite */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const magnite: Provider = {
  id: 'magnite',
  name: 'Magnite',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Magnite, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'magnite-ads',
      name: 'Magnite advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('rubiconproject.com'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.rubiconproject.com/x', 'https://rubiconproject.com/x'],
        miss: ['https://notrubiconproject.com/', 'https://rubiconproject.com.example.org/x'],
      },
    },
  ],
};
