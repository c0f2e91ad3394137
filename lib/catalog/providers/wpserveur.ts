/** WPServeur */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const wpserveur: Provider = {
  id: 'wpserveur',
  name: 'WPServeur',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'WPServeur (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'wpserveur-hosting',
      name: 'WPServeur',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('wpserveur.net'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.wpserveur.net/x', 'https://wpserveur.net/x'],
        miss: ['https://notwpserveur.net/', 'https://wpserveur.net.example.org/x'],
      },
    },
  ],
};
