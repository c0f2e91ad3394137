/** Seesaw */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const seesaw: Provider = {
  id: 'seesaw',
  name: 'Seesaw',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Seesaw Learning, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'seesaw-app',
      name: 'Seesaw',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('seesaw.me'),
      linkCounts: /^(?:app|web)\.seesaw\.me\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.seesaw.me/x', 'https://seesaw.me/x'],
        miss: ['https://notseesaw.me/', 'https://seesaw.me.example.org/x'],
      },
    },
  ],
};
