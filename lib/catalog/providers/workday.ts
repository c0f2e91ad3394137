/** Workday */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const workday: Provider = {
  id: 'workday',
  name: 'Workday',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Workday, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'workday-jobs',
      name: 'Workday',
      category: 'recruitment',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('myworkday.com', 'myworkdayjobs.com', 'workday.com'),
      tenant: /^([a-z0-9-]+)\.(?:wd\d+\.)?myworkdayjobs\.com\//,
      linkCounts: /^(?:[a-z0-9-]+\.)+myworkdayjobs\.com\/|^[a-z0-9.-]*myworkday\.com\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.myworkday.com/x', 'https://myworkdayjobs.com/x', 'https://workday.com/x'],
        miss: [
          'https://notmyworkday.com/',
          'https://myworkday.com.example.org/x',
          'https://notmyworkdayjobs.com/',
          'https://notworkday.com/',
        ],
      },
    },
  ],
};
