/** Conversant */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const conversant: Provider = {
  id: 'conversant',
  name: 'Conversant',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Conversant LLC (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'conversant-ads',
      name: 'Conversant',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('dotomi.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.dotomi.com/x', 'https://dotomi.com/x'],
        miss: ['https://notdotomi.com/', 'https://dotomi.com.example.org/x'],
      },
    },
  ],
};
