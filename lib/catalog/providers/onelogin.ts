/** One Identity (OneLogin) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const onelogin: Provider = {
  id: 'onelogin',
  name: 'One Identity (OneLogin)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'One Identity LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'onelogin-identity',
      name: 'OneLogin',
      category: 'identity',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('onelogin.com'),
      linkCounts: /^(?!www\.)[a-z0-9-]+\.onelogin\.com\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.onelogin.com/x', 'https://onelogin.com/x'],
        miss: ['https://notonelogin.com/', 'https://onelogin.com.example.org/x'],
      },
    },
  ],
};
