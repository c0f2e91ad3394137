/** Valimail */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const valimail: Provider = {
  id: 'valimail',
  name: 'Valimail',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Valimail, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'valimail-dmarc',
      name: 'Valimail',
      category: 'mail-reports',
      layer: 'mail',
      role: 'infrastructure',
      hosts: hosts('vali.email'),
      sources: [MXMAP],
      examples: {
        hit: ['https://a.vali.email/x', 'https://vali.email/x'],
        miss: ['https://notvali.email/', 'https://vali.email.example.org/x'],
      },
    },
  ],
};
