/** Datawrapper */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const datawrapper: Provider = {
  id: 'datawrapper',
  name: 'Datawrapper',
  control: 'european',
  countries: ['DE'],
  ownership: {
    source:
      'Datawrapper GmbH, Berlin (DE): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'datawrapper-charts',
      name: 'Datawrapper',
      category: 'documents',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('datawrapper.de', 'dwcdn.net'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.datawrapper.de/x', 'https://dwcdn.net/x'],
        miss: [
          'https://notdatawrapper.de/',
          'https://datawrapper.de.example.org/x',
          'https://notdwcdn.net/',
        ],
      },
    },
  ],
};
