/** Vultr */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const vultr: Provider = {
  id: 'vultr',
  name: 'Vultr',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'The Constant Company, LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'vultr-hosting',
      name: 'Vultr',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('vultrobjects.com', 'vultrusercontent.com'),
      sources: [PSL],
      examples: {
        hit: ['https://a.vultrobjects.com/x', 'https://vultrusercontent.com/x'],
        miss: [
          'https://notvultrobjects.com/',
          'https://vultrobjects.com.example.org/x',
          'https://notvultrusercontent.com/',
        ],
      },
    },
  ],
};
