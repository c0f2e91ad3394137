/** Customer.io */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const customerIo: Provider = {
  id: 'customer-io',
  name: 'Customer.io',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Peaberry Software Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'customerio-mail',
      name: 'Customer.io',
      category: 'newsletter',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('customer.io'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.customer.io/x', 'https://customer.io/x'],
        miss: ['https://notcustomer.io/', 'https://customer.io.example.org/x'],
      },
    },
  ],
};
