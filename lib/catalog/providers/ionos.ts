/** IONOS */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL, V2FLY } from './sources';

export const ionos: Provider = {
  id: 'ionos',
  name: 'IONOS',
  parent: 'United Internet',
  control: 'european',
  countries: ['DE'],
  ownership: {
    source: 'IONOS SE, United Internet group (DE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'ionos-hosting',
      name: 'IONOS',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts(
        'ionos.com',
        'ionos.fr',
        'ionos.de',
        'ionoscloud.com',
        '1and1.com',
        'online-server.info',
      ),
      sources: [PSL],
      examples: {
        hit: [
          'https://a.ionos.com/x',
          'https://ionos.fr/x',
          'https://ionos.de/x',
          'https://ionoscloud.com/x',
          'https://1and1.com/x',
          'https://online-server.info/x',
        ],
        miss: [
          'https://notionos.com/',
          'https://ionos.com.example.org/x',
          'https://notionos.fr/',
          'https://notionos.de/',
          'https://notionoscloud.com/',
          'https://not1and1.com/',
          'https://notonline-server.info/',
        ],
      },
    },
    {
      id: 'gmx',
      name: 'GMX, WEB.DE (personal mailbox)',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      hosts: hosts('gmx.net', 'gmx.de', 'gmx.fr', 'web.de'),
      mailboxes: ['gmx.de', 'gmx.net', 'gmx.fr', 'gmx.com', 'gmx.ch', 'gmx.at', 'web.de'],
      sources: [V2FLY],
      examples: {
        hit: [
          'https://a.gmx.net/x',
          'https://gmx.de/x',
          'https://gmx.fr/x',
          'https://web.de/x',
          'mailto:@gmx.de',
          'mailto:@gmx.net',
          'mailto:@gmx.fr',
          'mailto:@gmx.com',
          'mailto:@gmx.ch',
          'mailto:@gmx.at',
          'mailto:@web.de',
        ],
        miss: [
          'https://notgmx.net/',
          'https://gmx.net.example.org/x',
          'https://notgmx.de/',
          'https://notgmx.fr/',
          'https://notweb.de/',
          'mailto:@notgmx.de',
          'mailto:@gmx.de.example',
        ],
      },
    },
  ],
};
