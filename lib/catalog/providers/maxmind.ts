/** MaxMind */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const maxmind: Provider = {
  id: 'maxmind',
  name: 'MaxMind',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'MaxMind, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'maxmind-geo',
      name: 'MaxMind',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('maxmind.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.maxmind.com/x', 'https://maxmind.com/x'],
        miss: ['https://notmaxmind.com/', 'https://maxmind.com.example.org/x'],
      },
    },
  ],
};
