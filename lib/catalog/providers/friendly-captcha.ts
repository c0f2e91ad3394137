/** Friendly Captcha */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const friendlyCaptcha: Provider = {
  id: 'friendly-captcha',
  name: 'Friendly Captcha',
  control: 'european',
  countries: ['DE'],
  ownership: {
    source: 'Friendly Captcha GmbH (DE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'friendlycaptcha',
      name: 'Friendly Captcha',
      category: 'captcha',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('friendlycaptcha.com', 'friendlycaptcha.eu', 'frcapi.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.friendlycaptcha.com/x',
          'https://friendlycaptcha.eu/x',
          'https://frcapi.com/x',
        ],
        miss: [
          'https://notfriendlycaptcha.com/',
          'https://friendlycaptcha.com.example.org/x',
          'https://notfriendlycaptcha.eu/',
          'https://notfrcapi.com/',
        ],
      },
    },
  ],
};
