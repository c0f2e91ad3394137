/** SEPPmail */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const seppmail: Provider = {
  id: 'seppmail',
  name: 'SEPPmail',
  control: 'european',
  countries: ['CH'],
  ownership: {
    source: 'SEPPmail AG (CH), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'seppmail-filter',
      name: 'SEPPmail.cloud',
      category: 'mail-filter',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('seppmail.cloud'),
      sources: [MXMAP],
      examples: {
        hit: ['https://a.seppmail.cloud/x', 'https://seppmail.cloud/x'],
        miss: ['https://notseppmail.cloud/', 'https://seppmail.cloud.example.org/x'],
      },
    },
  ],
};
