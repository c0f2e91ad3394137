/** CookieYes */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const cookieyes: Provider = {
  id: 'cookieyes',
  name: 'CookieYes',
  control: 'mixed',
  countries: ['GB', 'IN'],
  ownership: {
    source: 'British company of the Indian Mozilor; not checked further',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Société britannique, équipe en Inde.',
      en: 'A British company with its team in India.',
    },
  },
  services: [
    {
      id: 'cookieyes-consent',
      name: 'CookieYes',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('cookieyes.com', 'cdn-cookieyes.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.cookieyes.com/x', 'https://cdn-cookieyes.com/x'],
        miss: [
          'https://notcookieyes.com/',
          'https://cookieyes.com.example.org/x',
          'https://notcdn-cookieyes.com/',
        ],
      },
    },
  ],
};
