/** X */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PUBLIC_CODE, V2FLY } from './sources';

export const x: Provider = {
  id: 'x',
  name: 'X',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'X Corp. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'x-twitter',
      name: 'X (Twitter)',
      category: 'social',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('twitter.com', 'x.com', 't.co', 'twimg.com', 'ads-twitter.com', 'periscope.tv'),
      sources: [DASHLORD, V2FLY],
      examples: {
        hit: [
          'https://a.twitter.com/x',
          'https://x.com/x',
          'https://t.co/x',
          'https://twimg.com/x',
          'https://ads-twitter.com/x',
          'https://periscope.tv/x',
        ],
        miss: [
          'https://www.la-croix.com/',
          'https://www.mapbox.com/',
          'https://www.pinterest.com/',
          'https://netflix.com/',
          'https://nottwitter.com/',
          'https://twitter.com.example.org/x',
          'https://notx.com/',
          'https://nott.co/',
          'https://nottwimg.com/',
          'https://notads-twitter.com/',
          'https://notperiscope.tv/',
        ],
      },
    },
    {
      id: 'x-legal',
      name: 'X’s help pages',
      category: 'legal',
      layer: 'third-party',
      role: 'ignore-link',
      hosts: hosts('help.twitter.com', 'help.x.com', 'support.twitter.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.help.twitter.com/x',
          'https://help.x.com/x',
          'https://support.twitter.com/x',
        ],
        miss: [
          'https://nothelp.twitter.com/',
          'https://help.twitter.com.example.org/x',
          'https://nothelp.x.com/',
          'https://notsupport.twitter.com/',
        ],
      },
    },
  ],
};
