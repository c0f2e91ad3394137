/** Silktide */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const silktide: Provider = {
  id: 'silktide',
  name: 'Silktide',
  control: 'other',
  countries: ['GB'],
  ownership: {
    source:
      'Silktide Ltd (GB): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'silktide-stats',
      name: 'Silktide',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('silktide.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.silktide.com/x', 'https://silktide.com/x'],
        miss: ['https://notsilktide.com/', 'https://silktide.com.example.org/x'],
      },
    },
  ],
};
