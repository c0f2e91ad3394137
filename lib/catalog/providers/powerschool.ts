/** PowerSchool */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const powerschool: Provider = {
  id: 'powerschool',
  name: 'PowerSchool',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'PowerSchool Holdings, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'powerschool-learning',
      name: 'PowerSchool, Schoology',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('powerschool.com', 'schoology.com'),
      linkCounts: /^(?!www\.)[a-z0-9-]+\.(?:powerschool|schoology)\.com\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.powerschool.com/x', 'https://schoology.com/x'],
        miss: [
          'https://notpowerschool.com/',
          'https://powerschool.com.example.org/x',
          'https://notschoology.com/',
        ],
      },
    },
  ],
};
