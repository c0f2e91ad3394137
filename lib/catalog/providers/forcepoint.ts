/** Forcepoint */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const forcepoint: Provider = {
  id: 'forcepoint',
  name: 'Forcepoint',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Forcepoint LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'forcepoint-filter',
      name: 'Forcepoint',
      category: 'mail-filter',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('mailcontrol.com'),
      sources: [MXMAP],
      examples: {
        hit: ['https://a.mailcontrol.com/x', 'https://mailcontrol.com/x'],
        miss: ['https://notmailcontrol.com/', 'https://mailcontrol.com.example.org/x'],
      },
    },
  ],
};
