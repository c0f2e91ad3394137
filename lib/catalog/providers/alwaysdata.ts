/** alwaysdata */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PSL } from './sources';

export const alwaysdata: Provider = {
  id: 'alwaysdata',
  name: 'alwaysdata',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'alwaysdata SARL, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'alwaysdata-hosting',
      name: 'alwaysdata',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('alwaysdata.net', 'alwaysdata.com'),
      headers: [{ name: 'via', value: /\balproxy\b/ }],
      sources: [DASHLORD, PSL],
      examples: {
        hit: ['header:via: 1.1 alproxy', 'https://a.alwaysdata.net/x', 'https://alwaysdata.com/x'],
        miss: [
          'https://notalwaysdata.net/',
          'https://alwaysdata.net.example.org/x',
          'https://notalwaysdata.com/',
          'header:via: 1.1 proxy.mairie.example',
        ],
      },
    },
  ],
};
