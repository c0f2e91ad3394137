/** Mailinblack */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const mailinblack: Provider = {
  id: 'mailinblack',
  name: 'Mailinblack',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Mailinblack SAS, Marseille (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'mailinblack-filter',
      name: 'Mailinblack',
      category: 'mail-filter',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('mailinblack.com'),
      sources: [MXMAP],
      examples: {
        hit: ['https://a.mailinblack.com/x', 'https://mailinblack.com/x'],
        miss: ['https://notmailinblack.com/', 'https://mailinblack.com.example.org/x'],
      },
    },
  ],
};
