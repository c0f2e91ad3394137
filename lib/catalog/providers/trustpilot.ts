/** Trustpilot */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const trustpilot: Provider = {
  id: 'trustpilot',
  name: 'Trustpilot',
  control: 'european',
  countries: ['DK'],
  ownership: {
    source:
      'Trustpilot A/S, Copenhagen (DK): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'trustpilot-reviews',
      name: 'Trustpilot',
      category: 'widgets',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('trustpilot.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.trustpilot.com/x', 'https://trustpilot.com/x'],
        miss: ['https://nottrustpilot.com/', 'https://trustpilot.com.example.org/x'],
      },
    },
  ],
};
