/** Nearpod */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const nearpod: Provider = {
  id: 'nearpod',
  name: 'Nearpod',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Nearpod LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'nearpod-app',
      name: 'Nearpod',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('nearpod.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.nearpod.com/x', 'https://nearpod.com/x'],
        miss: ['https://notnearpod.com/', 'https://nearpod.com.example.org/x'],
      },
    },
  ],
};
