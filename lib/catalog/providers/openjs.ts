/** OpenJS Foundation (jQuery) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

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
      hosts: hosts('code.jquery.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.code.jquery.com/x', 'https://code.jquery.com/x'],
        miss: ['https://notcode.jquery.com/', 'https://code.jquery.com.example.org/x'],
      },
    },
  ],
};
