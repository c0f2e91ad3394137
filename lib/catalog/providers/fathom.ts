/** Fathom Analytics */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const fathom: Provider = {
  id: 'fathom',
  name: 'Fathom Analytics',
  control: 'other',
  countries: ['CA'],
  ownership: {
    source:
      'Conva Ventures Inc. (CA): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'fathom-stats',
      name: 'Fathom Analytics',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('usefathom.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.usefathom.com/x', 'https://usefathom.com/x'],
        miss: ['https://notusefathom.com/', 'https://usefathom.com.example.org/x'],
      },
    },
  ],
};
