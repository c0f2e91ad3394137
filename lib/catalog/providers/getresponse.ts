/** GetResponse */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const getresponse: Provider = {
  id: 'getresponse',
  name: 'GetResponse',
  control: 'european',
  countries: ['PL'],
  ownership: {
    source:
      'GetResponse SA, Gdańsk (PL): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'getresponse-mail',
      name: 'GetResponse',
      category: 'newsletter',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('getresponse.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.getresponse.com/x', 'https://getresponse.com/x'],
        miss: ['https://notgetresponse.com/', 'https://getresponse.com.example.org/x'],
      },
    },
  ],
};
