/** Brevo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const brevo: Provider = {
  id: 'brevo',
  name: 'Brevo',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Sendinblue SAS, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'brevo-mail',
      name: 'Brevo (Sendinblue)',
      category: 'newsletter',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts(
        'brevo.com',
        'sendinblue.com',
        'sibautomation.com',
        'sibforms.com',
        'sendibt2.com',
        'sendibm1.com',
      ),
      linkCounts: /\.sibforms\.com\/serve\//,
      sources: [DASHLORD],
      examples: {
        hit: [
          'https://a.brevo.com/x',
          'https://sendinblue.com/x',
          'https://sibautomation.com/x',
          'https://sibforms.com/x',
          'https://sendibt2.com/x',
          'https://sendibm1.com/x',
        ],
        miss: [
          'https://notbrevo.com/',
          'https://brevo.com.example.org/x',
          'https://notsendinblue.com/',
          'https://notsibautomation.com/',
          'https://notsibforms.com/',
          'https://notsendibt2.com/',
          'https://notsendibm1.com/',
        ],
      },
    },
  ],
};
