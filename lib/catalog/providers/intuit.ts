/** Intuit (Mailchimp) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP, PUBLIC_CODE } from './sources';

export const intuit: Provider = {
  id: 'intuit',
  name: 'Intuit (Mailchimp)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Intuit Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'mailchimp',
      name: 'Mailchimp',
      category: 'newsletter',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts(
        'mailchimp.com',
        'list-manage.com',
        'mailchimpapp.net',
        'chimpstatic.com',
        'mailchi.mp',
        'mandrillapp.com',
        'mcsv.net',
        'rsgsv.net',
        'mcusercontent.com',
      ),
      linkCounts: /\.list-manage\.com\/(?:subscribe|profile|survey)|^eepurl\.com\/./,
      sources: [MXMAP, PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.mailchimp.com/x',
          'https://list-manage.com/x',
          'https://mailchimpapp.net/x',
          'https://chimpstatic.com/x',
          'https://mailchi.mp/x',
          'https://mandrillapp.com/x',
          'https://mcsv.net/x',
          'https://rsgsv.net/x',
          'https://mcusercontent.com/x',
        ],
        miss: [
          'https://notmailchimp.com/',
          'https://mailchimp.com.example.org/x',
          'https://notlist-manage.com/',
          'https://notmailchimpapp.net/',
          'https://notchimpstatic.com/',
          'https://notmailchi.mp/',
          'https://notmandrillapp.com/',
          'https://notmcsv.net/',
          'https://notrsgsv.net/',
          'https://notmcusercontent.com/',
        ],
      },
    },
  ],
};
