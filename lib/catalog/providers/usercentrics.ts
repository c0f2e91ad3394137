/** Usercentrics (Cookiebot) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const usercentrics: Provider = {
  id: 'usercentrics',
  name: 'Usercentrics (Cookiebot)',
  control: 'european',
  countries: ['DE'],
  ownership: {
    source: 'Usercentrics GmbH, Munich (DE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'cookiebot-consent',
      name: 'Cookiebot, Usercentrics',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('cookiebot.com', 'cookiebot.eu', 'usercentrics.eu', 'usercentrics.com'),
      sources: [DASHLORD],
      examples: {
        hit: [
          'https://a.cookiebot.com/x',
          'https://cookiebot.eu/x',
          'https://usercentrics.eu/x',
          'https://usercentrics.com/x',
        ],
        miss: [
          'https://notcookiebot.com/',
          'https://cookiebot.com.example.org/x',
          'https://notcookiebot.eu/',
          'https://notusercentrics.eu/',
          'https://notusercentrics.com/',
        ],
      },
    },
  ],
};
