/** Civic */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const civic: Provider = {
  id: 'civic',
  name: 'Civic',
  control: 'other',
  countries: ['GB'],
  ownership: {
    source:
      'Civic Computing Ltd, Edinburgh (GB): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'civic-consent',
      name: 'Civic Cookie Control',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('civiccomputing.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.civiccomputing.com/x', 'https://civiccomputing.com/x'],
        miss: ['https://notciviccomputing.com/', 'https://civiccomputing.com.example.org/x'],
      },
    },
  ],
};
