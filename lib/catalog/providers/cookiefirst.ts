/** CookieFirst */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const cookiefirst: Provider = {
  id: 'cookiefirst',
  name: 'CookieFirst',
  control: 'european',
  countries: ['NL'],
  ownership: {
    source: 'Digital Data Solutions BV, Amsterdam (NL), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'cookiefirst-consent',
      name: 'CookieFirst',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('cookiefirst.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.cookiefirst.com/x', 'https://cookiefirst.com/x'],
        miss: ['https://notcookiefirst.com/', 'https://cookiefirst.com.example.org/x'],
      },
    },
  ],
};
