/** Box */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PAC_LISTS } from './sources';

export const box: Provider = {
  id: 'box',
  name: 'Box',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Box, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'box-files',
      name: 'Box',
      category: 'files',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('box.com', 'boxcloud.com', 'boxcdn.net', 'box.net'),
      tenant: /^(?!www\.|app\.)([a-z0-9-]+)\.(?:app\.)?box\.com\//,
      linkCounts: /^(?:[a-z0-9-]+\.)?(?:app\.)?box\.com\/(?:s|v|f|file|folder|embed)\//,
      sources: [PAC_LISTS],
      examples: {
        hit: [
          'https://ville.app.box.com/s/x',
          'https://a.box.com/x',
          'https://boxcloud.com/x',
          'https://boxcdn.net/x',
          'https://box.net/x',
        ],
        miss: [
          'https://www.mapbox.com/',
          'https://www.dropbox.com/s/x',
          'https://notbox.com/',
          'https://box.com.example.org/x',
          'https://notboxcloud.com/',
          'https://notboxcdn.net/',
          'https://notbox.net/',
        ],
      },
    },
  ],
};
