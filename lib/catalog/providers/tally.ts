/** Tally */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const tally: Provider = {
  id: 'tally',
  name: 'Tally',
  control: 'european',
  countries: ['BE'],
  ownership: {
    source: 'Tally BV, Ghent (BE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'tally-forms',
      name: 'Tally',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('tally.so'),
      linkCounts: /^tally\.so\/(?:r|embed)\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.tally.so/x', 'https://tally.so/x'],
        miss: ['https://nottally.so/', 'https://tally.so.example.org/x'],
      },
    },
  ],
};
