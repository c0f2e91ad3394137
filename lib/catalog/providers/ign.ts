/** IGN (Géoplateforme) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const ign: Provider = {
  id: 'ign',
  name: 'IGN (Géoplateforme)',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source:
      'French national institute of geographic information, as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'geopf',
      name: 'Géoplateforme, Géoportail',
      category: 'maps',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('geopf.fr', 'geoportail.gouv.fr', 'ign.fr'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.geopf.fr/x', 'https://geoportail.gouv.fr/x', 'https://ign.fr/x'],
        miss: [
          'https://notgeopf.fr/',
          'https://geopf.fr.example.org/x',
          'https://notgeoportail.gouv.fr/',
          'https://notign.fr/',
        ],
      },
    },
  ],
};
