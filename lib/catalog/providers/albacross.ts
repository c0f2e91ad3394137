/** Albacross */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const albacross: Provider = {
  id: 'albacross',
  name: 'Albacross',
  control: 'european',
  countries: ['SE'],
  ownership: {
    source:
      'Albacross Nordic AB (SE): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'albacross-stats',
      name: 'Albacross',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('albacross.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.albacross.com/x', 'https://albacross.com/x'],
        miss: ['https://notalbacross.com/', 'https://albacross.com.example.org/x'],
      },
    },
  ],
};
