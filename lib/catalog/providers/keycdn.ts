/** KeyCDN */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const keycdn: Provider = {
  id: 'keycdn',
  name: 'KeyCDN',
  control: 'european',
  countries: ['CH'],
  ownership: {
    source: 'proinity LLC, Switzerland (CH), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'keycdn-cdn',
      name: 'KeyCDN',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('kxcdn.com'),
      sources: [PSL],
      examples: {
        hit: ['https://a.kxcdn.com/x', 'https://kxcdn.com/x'],
        miss: ['https://notkxcdn.com/', 'https://kxcdn.com.example.org/x'],
      },
    },
  ],
};
