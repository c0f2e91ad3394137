/** OpenStreetMap France */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const openstreetmapFrance: Provider = {
  id: 'openstreetmap-france',
  name: 'OpenStreetMap France',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Non-profit association (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'osm-fr-tiles',
      name: 'OpenStreetMap France, uMap',
      category: 'maps',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('openstreetmap.fr'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.openstreetmap.fr/x', 'https://openstreetmap.fr/x'],
        miss: ['https://notopenstreetmap.fr/', 'https://openstreetmap.fr.example.org/x'],
      },
    },
  ],
};
