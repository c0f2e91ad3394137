/** POWR */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const powr: Provider = {
  id: 'powr',
  name: 'POWR',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'POWR, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'powr-widgets',
      name: 'POWR',
      category: 'widgets',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('powr.io'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.powr.io/x', 'https://powr.io/x'],
        miss: ['https://notpowr.io/', 'https://powr.io.example.org/x'],
      },
    },
  ],
};
