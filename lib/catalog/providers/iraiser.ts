/** iRaiser */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const iraiser: Provider = {
  id: 'iraiser',
  name: 'iRaiser',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'iRaiser SAS, Nantes (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'iraiser-payment',
      name: 'iRaiser',
      category: 'payment',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('iraiser.eu'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.iraiser.eu/x', 'https://iraiser.eu/x'],
        miss: ['https://notiraiser.eu/', 'https://iraiser.eu.example.org/x'],
      },
    },
  ],
};
