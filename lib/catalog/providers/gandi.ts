/** Gandi */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const gandi: Provider = {
  id: 'gandi',
  name: 'Gandi',
  parent: 'Your.Online',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Gandi SAS, Paris, group Your.Online (NL), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'gandi-hosting',
      name: 'Gandi',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('gandi.net', 'gpaas.net'),
      sources: [PSL],
      examples: {
        hit: ['https://a.gandi.net/x', 'https://gpaas.net/x'],
        miss: ['https://notgandi.net/', 'https://gandi.net.example.org/x', 'https://notgpaas.net/'],
      },
    },
  ],
};
