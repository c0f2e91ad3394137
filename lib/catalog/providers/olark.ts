/** Olark */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const olark: Provider = {
  id: 'olark',
  name: 'Olark',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Habla, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'olark-chat',
      name: 'Olark',
      category: 'chat',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('olark.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.olark.com/x', 'https://olark.com/x'],
        miss: ['https://notolark.com/', 'https://olark.com.example.org/x'],
      },
    },
  ],
};
