/** OpenStreetMap */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const openstreetmap: Provider = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  control: 'other',
  countries: ['GB'],
  ownership: {
    source: 'OpenStreetMap Foundation, non-profit (GB), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'osm-tiles',
      name: 'OpenStreetMap',
      category: 'maps',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('openstreetmap.org'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.openstreetmap.org/x', 'https://openstreetmap.org/x'],
        miss: [
          'https://tile.openstreetmap.fr/x',
          'https://notopenstreetmap.org/',
          'https://openstreetmap.org.example.org/x',
        ],
      },
    },
  ],
};
