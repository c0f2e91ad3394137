/** Integra */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const integra: Provider = {
  id: 'integra',
  name: 'Integra',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Integra SAS (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'integra-stats',
      name: 'Integra',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('integra.fr'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.integra.fr/x', 'https://integra.fr/x'],
        miss: ['https://notintegra.fr/', 'https://integra.fr.example.org/x'],
      },
    },
  ],
};
