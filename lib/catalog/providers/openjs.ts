/** OpenJS Foundation (jQuery) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const openjs: Provider = {
  id: 'openjs',
  name: 'OpenJS Foundation (jQuery)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'OpenJS Foundation (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'jquery-cdn',
      name: 'code.jquery.com',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('jquery.com'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://code.jquery.com/jquery.js', 'https://a.jquery.com/x'],
        miss: [
          'https://cdnjs.cloudflare.com/ajax/libs/jquery/x',
          'https://notjquery.com/',
          'https://jquery.com.example.org/x',
        ],
      },
    },
  ],
};
