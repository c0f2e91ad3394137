/** Commanders Act */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const commandersAct: Provider = {
  id: 'commanders-act',
  name: 'Commanders Act',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Commanders Act SA, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'commanders-act-tags',
      name: 'Commanders Act (TagCommander, TrustCommander)',
      category: 'tag-manager',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('tagcommander.com', 'trustcommander.net', 'commander1.com'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: [
          'https://a.tagcommander.com/x',
          'https://trustcommander.net/x',
          'https://commander1.com/x',
        ],
        miss: [
          'https://nottagcommander.com/',
          'https://tagcommander.com.example.org/x',
          'https://nottrustcommander.net/',
          'https://notcommander1.com/',
        ],
      },
    },
  ],
};
