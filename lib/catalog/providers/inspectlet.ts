/** Inspectlet */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const inspectlet: Provider = {
  id: 'inspectlet',
  name: 'Inspectlet',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Inspectlet, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'inspectlet-replay',
      name: 'Inspectlet',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('inspectlet.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.inspectlet.com/x', 'https://inspectlet.com/x'],
        miss: ['https://notinspectlet.com/', 'https://inspectlet.com.example.org/x'],
      },
    },
  ],
};
