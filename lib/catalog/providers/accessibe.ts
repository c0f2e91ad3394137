/** accessiBe */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const accessibe: Provider = {
  id: 'accessibe',
  name: 'accessiBe',
  control: 'other',
  countries: ['IL'],
  ownership: {
    source:
      'accessiBe Ltd (IL): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'accessibe-widget',
      name: 'accessiBe',
      category: 'accessibility',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('accessibe.com', 'acsbapp.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.accessibe.com/x', 'https://acsbapp.com/x'],
        miss: [
          'https://notaccessibe.com/',
          'https://accessibe.com.example.org/x',
          'https://notacsbapp.com/',
        ],
      },
    },
  ],
};
