/** FullStory */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const fullstory: Provider = {
  id: 'fullstory',
  name: 'FullStory',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'FullStory, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'fullstory-replay',
      name: 'FullStory',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('fullstory.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.fullstory.com/x', 'https://fullstory.com/x'],
        miss: ['https://notfullstory.com/', 'https://fullstory.com.example.org/x'],
      },
    },
  ],
};
