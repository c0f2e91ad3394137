/** LimeSurvey */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const limesurvey: Provider = {
  id: 'limesurvey',
  name: 'LimeSurvey',
  control: 'european',
  countries: ['DE'],
  ownership: {
    source: 'LimeSurvey GmbH, Hamburg (DE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'limesurvey-forms',
      name: 'LimeSurvey Cloud',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('limesurvey.net', 'limequery.com'),
      linkCounts: /^[a-z0-9-]+\.(?:limesurvey\.net|limequery\.com)\/\d/,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.limesurvey.net/x', 'https://limequery.com/x'],
        miss: [
          'https://notlimesurvey.net/',
          'https://limesurvey.net.example.org/x',
          'https://notlimequery.com/',
        ],
      },
    },
  ],
};
