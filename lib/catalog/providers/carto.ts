/** CARTO */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const carto: Provider = {
  id: 'carto',
  name: 'CARTO',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'CartoDB Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'carto-maps',
      name: 'CARTO basemaps',
      category: 'maps',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('cartocdn.com', 'carto.com', 'cartodb.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.cartocdn.com/x', 'https://carto.com/x', 'https://cartodb.com/x'],
        miss: [
          'https://notcartocdn.com/',
          'https://cartocdn.com.example.org/x',
          'https://notcarto.com/',
          'https://notcartodb.com/',
        ],
      },
    },
  ],
};
