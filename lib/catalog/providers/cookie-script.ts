/** Cookie-Script */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const cookieScript: Provider = {
  id: 'cookie-script',
  name: 'Cookie-Script',
  control: 'european',
  countries: ['LT'],
  ownership: {
    source:
      'Objectis Ltd (LT): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'cookiescript-consent',
      name: 'Cookie-Script',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('cookie-script.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.cookie-script.com/x', 'https://cookie-script.com/x'],
        miss: ['https://notcookie-script.com/', 'https://cookie-script.com.example.org/x'],
      },
    },
  ],
};
