/** JW Player */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const jwPlayer: Provider = {
  id: 'jw-player',
  name: 'JW Player',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'LongTail Ad Solutions, Inc. (US): ghostery/trackerdb organisation record',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'jwplayer-video',
      name: 'JW Player',
      category: 'video',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('jwplayer.com', 'jwplatform.com', 'jwpcdn.com', 'jwpltx.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: [
          'https://a.jwplayer.com/x',
          'https://jwplatform.com/x',
          'https://jwpcdn.com/x',
          'https://jwpltx.com/x',
        ],
        miss: [
          'https://notjwplayer.com/',
          'https://jwplayer.com.example.org/x',
          'https://notjwplatform.com/',
          'https://notjwpcdn.com/',
          'https://notjwpltx.com/',
        ],
      },
    },
  ],
};
