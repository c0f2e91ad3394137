/** Duolingo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const duolingo: Provider = {
  id: 'duolingo',
  name: 'Duolingo',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Duolingo, Inc. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'duolingo-app',
      name: 'Duolingo',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('duolingo.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.duolingo.com/x', 'https://duolingo.com/x'],
        miss: ['https://notduolingo.com/', 'https://duolingo.com.example.org/x'],
      },
    },
  ],
};
