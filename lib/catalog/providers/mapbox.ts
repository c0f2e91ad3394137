/** Mapbox */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const mapbox: Provider = {
  id: 'mapbox',
  name: 'Mapbox',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Mapbox, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'mapbox-maps',
      name: 'Mapbox',
      category: 'maps',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('mapbox.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.mapbox.com/x', 'https://mapbox.com/x'],
        miss: ['https://notmapbox.com/', 'https://mapbox.com.example.org/x'],
      },
    },
  ],
};
