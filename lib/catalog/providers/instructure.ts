/** Instructure (Canvas) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE, WEBAPPANALYZER } from './sources';

export const instructure: Provider = {
  id: 'instructure',
  name: 'Instructure (Canvas)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Instructure, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'canvas',
      name: 'Canvas',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts(
        'instructure.com',
        'canvaslms.com',
        'inscloudgate.net',
        'instructuremedia.com',
        'canvas-user-content.com',
      ),
      tenant: /^(?!www\.|community\.)([a-z0-9-]+)\.instructure\.com\//,
      linkCounts: /^(?!www\.|community\.)[a-z0-9-]+\.instructure\.com\//,
      sources: [WEBAPPANALYZER, PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.instructure.com/x',
          'https://canvaslms.com/x',
          'https://inscloudgate.net/x',
          'https://instructuremedia.com/x',
          'https://canvas-user-content.com/x',
        ],
        miss: [
          'header:x-canvas-meta: q=1',
          'https://notinstructure.com/',
          'https://instructure.com.example.org/x',
          'https://notcanvaslms.com/',
          'https://notinscloudgate.net/',
          'https://notinstructuremedia.com/',
          'https://notcanvas-user-content.com/',
        ],
      },
    },
  ],
};
