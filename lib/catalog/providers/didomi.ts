/** Didomi */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const didomi: Provider = {
  id: 'didomi',
  name: 'Didomi',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Didomi SAS, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'didomi-consent',
      name: 'Didomi',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('privacy-center.org', 'didomi.io'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.privacy-center.org/x', 'https://didomi.io/x'],
        miss: [
          'https://notprivacy-center.org/',
          'https://privacy-center.org.example.org/x',
          'https://notdidomi.io/',
        ],
      },
    },
  ],
};
