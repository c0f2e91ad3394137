/** ID5 */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const id5: Provider = {
  id: 'id5',
  name: 'ID5',
  control: 'other',
  countries: ['GB'],
  ownership: {
    source: 'ID5 Technology Ltd, London (GB), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'id5-ads',
      name: 'ID5',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('id5-sync.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.id5-sync.com/x', 'https://id5-sync.com/x'],
        miss: ['https://notid5-sync.com/', 'https://id5-sync.com.example.org/x'],
      },
    },
  ],
};
