/** LivePerson */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const liveperson: Provider = {
  id: 'liveperson',
  name: 'LivePerson',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'LivePerson, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'liveperson-chat',
      name: 'LivePerson',
      category: 'chat',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('liveperson.net', 'lpsnmedia.net'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.liveperson.net/x', 'https://lpsnmedia.net/x'],
        miss: [
          'https://notliveperson.net/',
          'https://liveperson.net.example.org/x',
          'https://notlpsnmedia.net/',
        ],
      },
    },
  ],
};
