/** GumGum */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const gumgum: Provider = {
  id: 'gumgum',
  name: 'GumGum',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'GumGum, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'gumgum-ads',
      name: 'GumGum',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('gumgum.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.gumgum.com/x', 'https://gumgum.com/x'],
        miss: ['https://notgumgum.com/', 'https://gumgum.com.example.org/x'],
      },
    },
  ],
};
