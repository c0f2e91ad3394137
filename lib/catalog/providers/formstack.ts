/** Formstack */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const formstack: Provider = {
  id: 'formstack',
  name: 'Formstack',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Formstack, LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'formstack-forms',
      name: 'Formstack',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('formstack.com'),
      linkCounts: /^[a-z0-9-]+\.formstack\.com\/forms\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.formstack.com/x', 'https://formstack.com/x'],
        miss: ['https://notformstack.com/', 'https://formstack.com.example.org/x'],
      },
    },
  ],
};
