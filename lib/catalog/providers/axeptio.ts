/** Axeptio */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const axeptio: Provider = {
  id: 'axeptio',
  name: 'Axeptio',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Agilitation SAS, Montpellier (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'axeptio-consent',
      name: 'Axeptio',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('axept.io', 'axeptio.eu'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.axept.io/x', 'https://axeptio.eu/x'],
        miss: ['https://notaxept.io/', 'https://axept.io.example.org/x', 'https://notaxeptio.eu/'],
      },
    },
  ],
};
