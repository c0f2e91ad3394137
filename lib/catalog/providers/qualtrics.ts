/** Qualtrics */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PUBLIC_CODE } from './sources';

export const qualtrics: Provider = {
  id: 'qualtrics',
  name: 'Qualtrics',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Qualtrics, LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'qualtrics-forms',
      name: 'Qualtrics',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('qualtrics.com'),
      linkCounts: /^[a-z0-9.-]+\.qualtrics\.com\/jfe\//,
      sources: [DASHLORD, PUBLIC_CODE],
      examples: {
        hit: ['https://a.qualtrics.com/x', 'https://qualtrics.com/x'],
        miss: ['https://notqualtrics.com/', 'https://qualtrics.com.example.org/x'],
      },
    },
  ],
};
