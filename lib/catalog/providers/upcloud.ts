/** UpCloud */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const upcloud: Provider = {
  id: 'upcloud',
  name: 'UpCloud',
  control: 'european',
  countries: ['FI'],
  ownership: {
    source: 'UpCloud Oy, Helsinki (FI), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'upcloud-hosting',
      name: 'UpCloud',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('upcloudobjects.com', 'upcloud.host'),
      sources: [PSL],
      examples: {
        hit: ['https://a.upcloudobjects.com/x', 'https://upcloud.host/x'],
        miss: [
          'https://notupcloudobjects.com/',
          'https://upcloudobjects.com.example.org/x',
          'https://notupcloud.host/',
        ],
      },
    },
  ],
};
