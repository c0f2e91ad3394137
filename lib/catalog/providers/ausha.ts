/** Ausha */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const ausha: Provider = {
  id: 'ausha',
  name: 'Ausha',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Icare SAS, Lille (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'ausha-audio',
      name: 'Ausha',
      category: 'audio',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('ausha.co'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.ausha.co/x', 'https://ausha.co/x'],
        miss: ['https://notausha.co/', 'https://ausha.co.example.org/x'],
      },
    },
  ],
};
