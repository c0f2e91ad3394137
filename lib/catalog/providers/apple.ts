/** Apple */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP, PAC_LISTS, PUBLIC_CODE, V2FLY } from './sources';

export const apple: Provider = {
  id: 'apple',
  name: 'Apple',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Apple Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'apple-icloud',
      name: 'iCloud',
      category: 'files',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('icloud.com', 'icloud-content.com', 'apple-cloudkit.com', 'me.com', 'mac.com'),
      mailboxes: ['icloud.com', 'me.com', 'mac.com'],
      linkCounts: /^www\.icloud\.com\/(?:iclouddrive|photos|attachment|sharedalbum)/,
      sources: [PAC_LISTS, MXMAP],
      examples: {
        hit: [
          'https://a.icloud.com/x',
          'https://icloud-content.com/x',
          'https://apple-cloudkit.com/x',
          'https://me.com/x',
          'https://mac.com/x',
          'mailto:@icloud.com',
          'mailto:@me.com',
          'mailto:@mac.com',
        ],
        miss: [
          'https://noticloud.com/',
          'https://icloud.com.example.org/x',
          'https://noticloud-content.com/',
          'https://notapple-cloudkit.com/',
          'https://notme.com/',
          'https://notmac.com/',
          'mailto:@noticloud.com',
          'mailto:@icloud.com.example',
        ],
      },
    },
    {
      id: 'apple-maps',
      name: 'Apple Maps, media',
      category: 'maps',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('apple-mapkit.com', 'mzstatic.com', 'cdn-apple.com'),
      sources: [PAC_LISTS],
      examples: {
        hit: ['https://a.apple-mapkit.com/x', 'https://mzstatic.com/x', 'https://cdn-apple.com/x'],
        miss: [
          'https://notapple-mapkit.com/',
          'https://apple-mapkit.com.example.org/x',
          'https://notmzstatic.com/',
          'https://notcdn-apple.com/',
        ],
      },
    },
    {
      id: 'apple-school',
      name: 'Apple School Manager',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('appleschoolcontent.com', 'school.apple.com'),
      sources: [PAC_LISTS],
      examples: {
        hit: ['https://a.appleschoolcontent.com/x', 'https://school.apple.com/x'],
        miss: [
          'https://notappleschoolcontent.com/',
          'https://appleschoolcontent.com.example.org/x',
          'https://notschool.apple.com/',
        ],
      },
    },
    {
      id: 'apple-web',
      name: 'Apple’s own pages and app shop',
      category: 'vendor-site',
      layer: 'third-party',
      role: 'mention',
      hosts: hosts('apple.com', 'apple.co'),
      sources: [V2FLY],
      examples: {
        hit: ['https://apps.apple.com/fr/app/x', 'https://a.apple.com/x', 'https://apple.co/x'],
        miss: ['https://notapple.com/', 'https://apple.com.example.org/x', 'https://notapple.co/'],
      },
    },
    {
      id: 'apple-legal',
      name: 'Apple’s help pages',
      category: 'legal',
      layer: 'third-party',
      role: 'ignore-link',
      hosts: hosts('support.apple.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.support.apple.com/x', 'https://support.apple.com/x'],
        miss: ['https://notsupport.apple.com/', 'https://support.apple.com.example.org/x'],
      },
    },
  ],
};
