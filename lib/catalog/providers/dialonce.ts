/** DialOnce */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const dialonce: Provider = {
  id: 'dialonce',
  name: 'DialOnce',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'DialOnce SAS (FR): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'dialonce-contact',
      name: 'DialOnce',
      category: 'chat',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('dial-once.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.dial-once.com/x', 'https://dial-once.com/x'],
        miss: ['https://notdial-once.com/', 'https://dial-once.com.example.org/x'],
      },
    },
  ],
};
