/** Smartlook */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const smartlook: Provider = {
  id: 'smartlook',
  name: 'Smartlook',
  control: 'mixed',
  countries: ['CZ', 'US'],
  ownership: {
    source: 'Czech company; purchase by Cisco (US) reported, not checked',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'smartlook-replay',
      name: 'Smartlook',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('smartlook.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.smartlook.com/x', 'https://smartlook.com/x'],
        miss: ['https://notsmartlook.com/', 'https://smartlook.com.example.org/x'],
      },
    },
  ],
};
