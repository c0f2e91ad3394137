/** DoubleVerify */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const doubleverify: Provider = {
  id: 'doubleverify',
  name: 'DoubleVerify',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'DoubleVerify Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'doubleverify-ads',
      name: 'DoubleVerify',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('doubleverify.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.doubleverify.com/x', 'https://doubleverify.com/x'],
        miss: ['https://notdoubleverify.com/', 'https://doubleverify.com.example.org/x'],
      },
    },
  ],
};
