/** VIPRE */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const vipre: Provider = {
  id: 'vipre',
  name: 'VIPRE',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'VIPRE Security Group (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'vipre-filter',
      name: 'VIPRE (MailAnyone)',
      category: 'mail-filter',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('mailanyone.net'),
      sources: [MXMAP],
      examples: {
        hit: ['https://a.mailanyone.net/x', 'https://mailanyone.net/x'],
        miss: ['https://notmailanyone.net/', 'https://mailanyone.net.example.org/x'],
      },
    },
  ],
};
