/** Adyen */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const adyen: Provider = {
  id: 'adyen',
  name: 'Adyen',
  control: 'european',
  countries: ['NL'],
  ownership: {
    source:
      'Adyen N.V., Amsterdam (NL): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'adyen-payment',
      name: 'Adyen',
      category: 'payment',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('adyen.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.adyen.com/x', 'https://adyen.com/x'],
        miss: ['https://notadyen.com/', 'https://adyen.com.example.org/x'],
      },
    },
  ],
};
