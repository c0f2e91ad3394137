/** Klaviyo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const klaviyo: Provider = {
  id: 'klaviyo',
  name: 'Klaviyo',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Klaviyo, Inc. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'klaviyo-mail',
      name: 'Klaviyo',
      category: 'newsletter',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('klaviyo.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.klaviyo.com/x', 'https://klaviyo.com/x'],
        miss: ['https://notklaviyo.com/', 'https://klaviyo.com.example.org/x'],
      },
    },
  ],
};
