/** Intercom */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const intercom: Provider = {
  id: 'intercom',
  name: 'Intercom',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Intercom, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'intercom-chat',
      name: 'Intercom',
      category: 'chat',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('intercom.io', 'intercomcdn.com', 'intercom.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.intercom.io/x', 'https://intercomcdn.com/x', 'https://intercom.com/x'],
        miss: [
          'https://notintercom.io/',
          'https://intercom.io.example.org/x',
          'https://notintercomcdn.com/',
          'https://notintercom.com/',
        ],
      },
    },
  ],
};
