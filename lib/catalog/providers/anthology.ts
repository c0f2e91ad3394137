/** Anthology (Blackboard) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const anthology: Provider = {
  id: 'anthology',
  name: 'Anthology (Blackboard)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Anthology Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'anthology-learning',
      name: 'Blackboard',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('blackboard.com', 'bbcollab.com'),
      linkCounts: /^(?!www\.|help\.)[a-z0-9-]+\.(?:blackboard|bbcollab)\.com\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.blackboard.com/x', 'https://bbcollab.com/x'],
        miss: [
          'https://notblackboard.com/',
          'https://blackboard.com.example.org/x',
          'https://notbbcollab.com/',
        ],
      },
    },
  ],
};
