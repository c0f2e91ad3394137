/** Airtable */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PUBLIC_CODE } from './sources';

export const airtable: Provider = {
  id: 'airtable',
  name: 'Airtable',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Formagrid Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'airtable-forms',
      name: 'Airtable',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('airtable.com'),
      linkCounts: /^airtable\.com\/(?:shr|embed\/|app[A-Za-z0-9]{10})/,
      sources: [DASHLORD, PUBLIC_CODE],
      examples: {
        hit: ['https://a.airtable.com/x', 'https://airtable.com/x'],
        miss: ['https://notairtable.com/', 'https://airtable.com.example.org/x'],
      },
    },
  ],
};
