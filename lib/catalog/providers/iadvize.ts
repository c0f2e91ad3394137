/** iAdvize */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const iadvize: Provider = {
  id: 'iadvize',
  name: 'iAdvize',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'iAdvize SAS, Nantes (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'iadvize-chat',
      name: 'iAdvize',
      category: 'chat',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('iadvize.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.iadvize.com/x', 'https://iadvize.com/x'],
        miss: ['https://notiadvize.com/', 'https://iadvize.com.example.org/x'],
      },
    },
  ],
};
