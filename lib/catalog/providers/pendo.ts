/** Pendo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const pendo: Provider = {
  id: 'pendo',
  name: 'Pendo',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Pendo.io, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'pendo-stats',
      name: 'Pendo',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('pendo.io'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.pendo.io/x', 'https://pendo.io/x'],
        miss: ['https://notpendo.io/', 'https://pendo.io.example.org/x'],
      },
    },
  ],
};
