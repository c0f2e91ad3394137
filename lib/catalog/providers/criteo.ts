/** Criteo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const criteo: Provider = {
  id: 'criteo',
  name: 'Criteo',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source:
      'Criteo SA, Paris (FR); owner of IPONWEB (BidSwitch) since 2022, as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'criteo-ads',
      name: 'Criteo, BidSwitch',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('criteo.com', 'criteo.net', 'bidswitch.net'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.criteo.com/x', 'https://criteo.net/x', 'https://bidswitch.net/x'],
        miss: [
          'https://notcriteo.com/',
          'https://criteo.com.example.org/x',
          'https://notcriteo.net/',
          'https://notbidswitch.net/',
        ],
      },
    },
  ],
};
