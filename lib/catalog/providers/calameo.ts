/** Calaméo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const calameo: Provider = {
  id: 'calameo',
  name: 'Calaméo',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Calaméo SAS, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'calameo-documents',
      name: 'Calaméo',
      category: 'documents',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('calameo.com', 'calameoassets.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.calameo.com/x', 'https://calameoassets.com/x'],
        miss: [
          'https://notcalameo.com/',
          'https://calameo.com.example.org/x',
          'https://notcalameoassets.com/',
        ],
      },
    },
  ],
};
