/** Retarus */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const retarus: Provider = {
  id: 'retarus',
  name: 'Retarus',
  control: 'european',
  countries: ['DE'],
  ownership: {
    source: 'retarus GmbH, Munich (DE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'retarus-filter',
      name: 'Retarus',
      category: 'mail-filter',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('retarus.com', 'retarus.de'),
      sources: [MXMAP],
      examples: {
        hit: ['https://a.retarus.com/x', 'https://retarus.de/x'],
        miss: [
          'https://notretarus.com/',
          'https://retarus.com.example.org/x',
          'https://notretarus.de/',
        ],
      },
    },
  ],
};
