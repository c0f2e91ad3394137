/** Huwise (Opendatasoft) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const opendatasoft: Provider = {
  id: 'opendatasoft',
  name: 'Huwise (Opendatasoft)',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Opendatasoft SAS, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'opendatasoft-portal',
      name: 'Opendatasoft, Huwise',
      category: 'data',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('opendatasoft.com', 'huwise.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.opendatasoft.com/x', 'https://huwise.com/x'],
        miss: [
          'https://notopendatasoft.com/',
          'https://opendatasoft.com.example.org/x',
          'https://nothuwise.com/',
        ],
      },
    },
  ],
};
