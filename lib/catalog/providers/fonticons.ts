/** Fonticons (Font Awesome) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const fonticons: Provider = {
  id: 'fonticons',
  name: 'Fonticons (Font Awesome)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Fonticons, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'fontawesome',
      name: 'Font Awesome',
      category: 'fonts',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('fontawesome.com', 'fortawesome.com'),
      sources: [THIRD_PARTY_WEB, DASHLORD],
      examples: {
        hit: [
          'https://use.fontawesome.com/releases/v5/css/all.css',
          'https://ka-p.fontawesome.com/x',
          'https://a.fontawesome.com/x',
          'https://fortawesome.com/x',
        ],
        miss: [
          'https://cdnjs.cloudflare.com/ajax/libs/font-awesome/x',
          'https://www.mairie.example/fontawesome.com/all.css',
          'https://notfontawesome.com/',
          'https://fontawesome.com.example.org/x',
          'https://notfortawesome.com/',
        ],
      },
    },
  ],
};
