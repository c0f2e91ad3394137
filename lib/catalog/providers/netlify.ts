/** Netlify */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, V2FLY, WEBAPPANALYZER } from './sources';

export const netlify: Provider = {
  id: 'netlify',
  name: 'Netlify',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Netlify, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'netlify-hosting',
      name: 'Netlify',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('netlify.app', 'netlify.com', 'netlifyusercontent.com', 'netlifyglobalcdn.com'),
      headers: [{ name: 'x-nf-request-id' }, { name: 'server', value: /^Netlify$/ }],
      sources: [WEBAPPANALYZER, DASHLORD, V2FLY],
      examples: {
        hit: [
          'header:x-nf-request-id: 01KFA',
          'header:server: Netlify',
          'https://a.netlify.app/x',
          'https://netlify.com/x',
          'https://netlifyusercontent.com/x',
          'https://netlifyglobalcdn.com/x',
        ],
        miss: [
          'https://notnetlify.app/',
          'https://netlify.app.example.org/x',
          'https://notnetlify.com/',
          'https://notnetlifyusercontent.com/',
          'https://notnetlifyglobalcdn.com/',
          'header:server: nginx',
        ],
      },
    },
  ],
};
