/** etracker */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const etracker: Provider = {
  id: 'etracker',
  name: 'etracker',
  control: 'european',
  countries: ['DE'],
  ownership: {
    source:
      'etracker GmbH, Hamburg (DE): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'etracker-stats',
      name: 'etracker',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('etracker.com', 'etracker.de'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.etracker.com/x', 'https://etracker.de/x'],
        miss: [
          'https://notetracker.com/',
          'https://etracker.com.example.org/x',
          'https://notetracker.de/',
        ],
      },
    },
  ],
};
