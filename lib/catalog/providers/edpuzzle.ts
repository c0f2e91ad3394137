/** Edpuzzle */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const edpuzzle: Provider = {
  id: 'edpuzzle',
  name: 'Edpuzzle',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Edpuzzle, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'edpuzzle-app',
      name: 'Edpuzzle',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('edpuzzle.com'),
      linkCounts: /^edpuzzle\.com\/(?:join|media|assignments)/,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.edpuzzle.com/x', 'https://edpuzzle.com/x'],
        miss: ['https://notedpuzzle.com/', 'https://edpuzzle.com.example.org/x'],
      },
    },
  ],
};
