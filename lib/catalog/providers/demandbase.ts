/** Demandbase */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const demandbase: Provider = {
  id: 'demandbase',
  name: 'Demandbase',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Demandbase, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'demandbase-ads',
      name: 'Demandbase',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('demandbase.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.demandbase.com/x', 'https://demandbase.com/x'],
        miss: ['https://notdemandbase.com/', 'https://demandbase.com.example.org/x'],
      },
    },
  ],
};
