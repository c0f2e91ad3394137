/** Adform */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const adform: Provider = {
  id: 'adform',
  name: 'Adform',
  control: 'european',
  countries: ['DK'],
  ownership: {
    source: 'Adform A/S, Copenhagen (DK), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'adform-ads',
      name: 'Adform',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('adform.net'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.adform.net/x', 'https://adform.net/x'],
        miss: ['https://notadform.net/', 'https://adform.net.example.org/x'],
      },
    },
  ],
};
