/** Esri */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const esri: Provider = {
  id: 'esri',
  name: 'Esri',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Environmental Systems Research Institute, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'arcgis',
      name: 'ArcGIS Online',
      category: 'maps',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('arcgis.com', 'arcgisonline.com', 'esri.com'),
      tenant: /^([a-z0-9-]+)\.maps\.arcgis\.com\//,
      sources: [DASHLORD],
      examples: {
        hit: [
          'https://ville.maps.arcgis.com/apps/x',
          'https://a.arcgis.com/x',
          'https://arcgisonline.com/x',
          'https://esri.com/x',
        ],
        miss: [
          'https://sig.mairie.example/arcgis/rest/services',
          'https://notarcgis.com/',
          'https://arcgis.com.example.org/x',
          'https://notarcgisonline.com/',
          'https://notesri.com/',
        ],
      },
    },
  ],
};
