/** Tealium */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const tealium: Provider = {
  id: 'tealium',
  name: 'Tealium',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Tealium Inc. (US): ghostery/trackerdb organisation record',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'tealium-tags',
      name: 'Tealium',
      category: 'tag-manager',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('tiqcdn.com', 'tealiumiq.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.tiqcdn.com/x', 'https://tealiumiq.com/x'],
        miss: [
          'https://nottiqcdn.com/',
          'https://tiqcdn.com.example.org/x',
          'https://nottealiumiq.com/',
        ],
      },
    },
  ],
};
