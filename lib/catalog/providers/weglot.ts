/** Weglot */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const weglot: Provider = {
  id: 'weglot',
  name: 'Weglot',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Weglot SAS, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'weglot-translate',
      name: 'Weglot',
      category: 'translation',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('weglot.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.weglot.com/x', 'https://weglot.com/x'],
        miss: ['https://notweglot.com/', 'https://weglot.com.example.org/x'],
      },
    },
  ],
};
