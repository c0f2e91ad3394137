/** Quora */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const quora: Provider = {
  id: 'quora',
  name: 'Quora',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Quora, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'quora-ads',
      name: 'Quora',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('quora.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.quora.com/x', 'https://quora.com/x'],
        miss: ['https://notquora.com/', 'https://quora.com.example.org/x'],
      },
    },
  ],
};
