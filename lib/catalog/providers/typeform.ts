/** Typeform */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const typeform: Provider = {
  id: 'typeform',
  name: 'Typeform',
  control: 'european',
  countries: ['ES'],
  ownership: {
    source: 'Typeform SL, Barcelona (ES), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'typeform-forms',
      name: 'Typeform',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('typeform.com'),
      linkCounts: /^[a-z0-9-]+\.typeform\.com\/to\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.typeform.com/x', 'https://typeform.com/x'],
        miss: ['https://nottypeform.com/', 'https://typeform.com.example.org/x'],
      },
    },
  ],
};
