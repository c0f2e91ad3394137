/** Proton */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const proton: Provider = {
  id: 'proton',
  name: 'Proton',
  control: 'european',
  countries: ['CH'],
  ownership: {
    source: 'Proton AG, Geneva (CH), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'proton-mail',
      name: 'Proton (mailbox)',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      hosts: hosts('proton.me', 'protonmail.com'),
      mailboxes: ['proton.me', 'protonmail.com', 'pm.me'],
      sources: [MXMAP],
      examples: {
        hit: [
          'https://a.proton.me/x',
          'https://protonmail.com/x',
          'mailto:@proton.me',
          'mailto:@protonmail.com',
          'mailto:@pm.me',
        ],
        miss: [
          'https://notproton.me/',
          'https://proton.me.example.org/x',
          'https://notprotonmail.com/',
          'mailto:@notproton.me',
          'mailto:@proton.me.example',
        ],
      },
    },
  ],
};
