/** OneTrust */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { WEBAPPANALYZER } from './sources';

export const onetrust: Provider = {
  id: 'onetrust',
  name: 'OneTrust',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'OneTrust LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'onetrust-consent',
      name: 'OneTrust',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('onetrust.com', 'cookielaw.org'),
      sources: [WEBAPPANALYZER],
      examples: {
        hit: ['https://a.onetrust.com/x', 'https://cookielaw.org/x'],
        miss: [
          'https://notonetrust.com/',
          'https://onetrust.com.example.org/x',
          'https://notcookielaw.org/',
        ],
      },
    },
  ],
};
