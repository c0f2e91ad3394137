/** AB Tasty */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const abTasty: Provider = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'AB Tasty SAS, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'abtasty-tests',
      name: 'AB Tasty',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('abtasty.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.abtasty.com/x', 'https://abtasty.com/x'],
        miss: ['https://notabtasty.com/', 'https://abtasty.com.example.org/x'],
      },
    },
  ],
};
