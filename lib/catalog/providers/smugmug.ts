/** SmugMug (Flickr) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const smugmug: Provider = {
  id: 'smugmug',
  name: 'SmugMug (Flickr)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'SmugMug, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'flickr',
      name: 'Flickr',
      category: 'images',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('flickr.com', 'staticflickr.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.flickr.com/x', 'https://staticflickr.com/x'],
        miss: [
          'https://notflickr.com/',
          'https://flickr.com.example.org/x',
          'https://notstaticflickr.com/',
        ],
      },
    },
  ],
};
