/** Clicky */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const clicky: Provider = {
  id: 'clicky',
  name: 'Clicky',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Roxr Software Ltd (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'clicky-stats',
      name: 'Clicky',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('getclicky.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.getclicky.com/x', 'https://getclicky.com/x'],
        miss: ['https://notgetclicky.com/', 'https://getclicky.com.example.org/x'],
      },
    },
  ],
};
