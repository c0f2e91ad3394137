/** Integral Ad Science */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const ias: Provider = {
  id: 'ias',
  name: 'Integral Ad Science',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Integral Ad Science, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'ias-ads',
      name: 'Integral Ad Science',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('adsafeprotected.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.adsafeprotected.com/x', 'https://adsafeprotected.com/x'],
        miss: ['https://notadsafeprotected.com/', 'https://adsafeprotected.com.example.org/x'],
      },
    },
  ],
};
