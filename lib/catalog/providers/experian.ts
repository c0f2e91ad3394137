/** Experian (Tapad) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const experian: Provider = {
  id: 'experian',
  name: 'Experian (Tapad)',
  control: 'mixed',
  countries: ['IE', 'US'],
  ownership: {
    source: 'American company Tapad, owned by the Irish-registered group Experian',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Société américaine d’un groupe irlandais.',
      en: 'An American company of an Irish-registered group.',
    },
  },
  services: [
    {
      id: 'tapad-ads',
      name: 'Tapad',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('tapad.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.tapad.com/x', 'https://tapad.com/x'],
        miss: ['https://nottapad.com/', 'https://tapad.com.example.org/x'],
      },
    },
  ],
};
