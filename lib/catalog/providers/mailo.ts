/** Mailo */
import type { Provider } from '../types';
import { MXMAP } from './sources';

export const mailo: Provider = {
  id: 'mailo',
  name: 'Mailo',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Mail Object SAS (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'mailo-mail',
      name: 'Mailo (mailbox)',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      mailboxes: ['mailo.com', 'net-c.fr'],
      sources: [MXMAP],
      examples: {
        hit: ['mailto:@mailo.com', 'mailto:@net-c.fr'],
        miss: ['mailto:@notmailo.com', 'mailto:@mailo.com.example'],
      },
    },
  ],
};
