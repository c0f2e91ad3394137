/** Yahoo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PUBLIC_CODE } from './sources';

export const yahoo: Provider = {
  id: 'yahoo',
  name: 'Yahoo',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Yahoo Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'yahoo-ads',
      name: 'Yahoo advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('yahoo.com', 'yimg.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.yahoo.com/x', 'https://yimg.com/x'],
        miss: ['https://notyahoo.com/', 'https://yahoo.com.example.org/x', 'https://notyimg.com/'],
      },
    },
    {
      id: 'yahoo-mail',
      name: 'Yahoo Mail (personal mailbox)',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      hosts: hosts('mail.yahoo.com'),
      mailboxes: ['yahoo.com', 'yahoo.fr', 'ymail.com', 'rocketmail.com'],
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.mail.yahoo.com/x',
          'https://mail.yahoo.com/x',
          'mailto:@yahoo.com',
          'mailto:@yahoo.fr',
          'mailto:@ymail.com',
          'mailto:@rocketmail.com',
        ],
        miss: [
          'https://notmail.yahoo.com/',
          'https://mail.yahoo.com.example.org/x',
          'mailto:@notyahoo.com',
          'mailto:@yahoo.com.example',
        ],
      },
    },
  ],
};
