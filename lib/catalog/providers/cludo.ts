/** Cludo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const cludo: Provider = {
  id: 'cludo',
  name: 'Cludo',
  control: 'european',
  countries: ['DK'],
  ownership: {
    source:
      'Cludo ApS, Copenhagen (DK): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'cludo-search',
      name: 'Cludo',
      category: 'search',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('cludo.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.cludo.com/x', 'https://cludo.com/x'],
        miss: ['https://notcludo.com/', 'https://cludo.com.example.org/x'],
      },
    },
  ],
};
