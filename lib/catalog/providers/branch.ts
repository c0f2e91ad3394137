/** Branch */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const branch: Provider = {
  id: 'branch',
  name: 'Branch',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Branch Metrics, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'branch-links',
      name: 'Branch',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('branch.io', 'app.link'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.branch.io/x', 'https://app.link/x'],
        miss: ['https://notbranch.io/', 'https://branch.io.example.org/x', 'https://notapp.link/'],
      },
    },
  ],
};
