/** Zoom */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { V2FLY, WEBAPPANALYZER } from './sources';

export const zoom: Provider = {
  id: 'zoom',
  name: 'Zoom',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Zoom Communications, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'zoom-meetings',
      name: 'Zoom',
      category: 'conferencing',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('zoom.us', 'zoom.com', 'zoomgov.com'),
      tenant:
        /^(?!us\d\d(?:web)?\.|www\.|support\.|explore\.|events\.|api\.)([a-z0-9-]+)\.zoom\.us\//,
      linkCounts:
        /^(?:[a-z0-9-]+\.)?zoom\.(?:us|com)\/(?:j|s|w|wc|my|meeting\/register|webinar\/register|rec\/|launch\/|u\/)/,
      sources: [V2FLY, WEBAPPANALYZER],
      examples: {
        hit: [
          'https://us02web.zoom.us/j/1',
          'https://a.zoom.us/x',
          'https://zoom.com/x',
          'https://zoomgov.com/x',
        ],
        miss: [
          'https://notzoom.us/',
          'https://zoom.us.example.org/x',
          'https://notzoom.com/',
          'https://notzoomgov.com/',
        ],
      },
    },
  ],
};
