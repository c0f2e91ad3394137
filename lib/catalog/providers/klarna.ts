/** Klarna */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const klarna: Provider = {
  id: 'klarna',
  name: 'Klarna',
  control: 'european',
  countries: ['SE'],
  ownership: {
    source:
      'Klarna Bank AB, Stockholm (SE): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'klarna-payment',
      name: 'Klarna',
      category: 'payment',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('klarna.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.klarna.com/x', 'https://klarna.com/x'],
        miss: ['https://notklarna.com/', 'https://klarna.com.example.org/x'],
      },
    },
  ],
};
