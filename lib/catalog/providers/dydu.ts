/** dydu */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const dydu: Provider = {
  id: 'dydu',
  name: 'dydu',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Do You Dream Up SAS (FR): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'dydu-chat',
      name: 'dydu',
      category: 'chat',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('doyoudreamup.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.doyoudreamup.com/x', 'https://doyoudreamup.com/x'],
        miss: ['https://notdoyoudreamup.com/', 'https://doyoudreamup.com.example.org/x'],
      },
    },
  ],
};
