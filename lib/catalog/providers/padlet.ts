/** Padlet */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const padlet: Provider = {
  id: 'padlet',
  name: 'Padlet',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Wallwisher, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'padlet-app',
      name: 'Padlet',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('padlet.com', 'padlet.org'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.padlet.com/x', 'https://padlet.org/x'],
        miss: [
          'https://notpadlet.com/',
          'https://padlet.com.example.org/x',
          'https://notpadlet.org/',
        ],
      },
    },
  ],
};
