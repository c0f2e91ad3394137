/** RENATER */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const renater: Provider = {
  id: 'renater',
  name: 'RENATER',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source:
      'Public interest group for research and education networks (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'renater-services',
      name: 'RENATER services (RENDEZ-VOUS, FileSender, Evento, Partage)',
      category: 'conferencing',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('renater.fr'),
      linkCounts: /^(?:rendez-vous|filesender|evento|groupes|partage|rdv\d*)\.renater\.fr\//,
      sources: [DASHLORD],
      examples: {
        hit: ['https://rendez-vous.renater.fr/x', 'https://a.renater.fr/x'],
        miss: ['https://notrenater.fr/', 'https://renater.fr.example.org/x'],
      },
    },
  ],
};
