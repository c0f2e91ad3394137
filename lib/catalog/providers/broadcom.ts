/** Broadcom */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const broadcom: Provider = {
  id: 'broadcom',
  name: 'Broadcom',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Broadcom Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'messagelabs',
      name: 'Symantec Email Security (MessageLabs)',
      category: 'mail-filter',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('messagelabs.com'),
      sources: [MXMAP],
      examples: {
        hit: ['https://a.messagelabs.com/x', 'https://messagelabs.com/x'],
        miss: ['https://notmessagelabs.com/', 'https://messagelabs.com.example.org/x'],
      },
    },
  ],
};
