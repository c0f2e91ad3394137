/** Meta */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PAC_LISTS, PSL, PUBLIC_CODE, V2FLY } from './sources';

export const meta: Provider = {
  id: 'meta',
  name: 'Meta',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Meta Platforms, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'meta-social',
      name: 'Facebook, Instagram, WhatsApp',
      category: 'social',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts(
        'facebook.com',
        'facebook.net',
        'fbcdn.net',
        'fbsbx.com',
        'instagram.com',
        'cdninstagram.com',
        'whatsapp.com',
        'whatsapp.net',
        'wa.me',
        'fb.com',
        'fb.me',
        'fb.watch',
        'meta.com',
        'threads.net',
        'threads.com',
        'm.me',
      ),
      sources: [PAC_LISTS, DASHLORD, PSL],
      examples: {
        hit: [
          'https://connect.facebook.net/fr_FR/sdk.js',
          'https://a.facebook.com/x',
          'https://facebook.net/x',
          'https://fbcdn.net/x',
          'https://fbsbx.com/x',
          'https://instagram.com/x',
          'https://cdninstagram.com/x',
          'https://whatsapp.com/x',
          'https://whatsapp.net/x',
          'https://wa.me/x',
          'https://fb.com/x',
          'https://fb.me/x',
          'https://fb.watch/x',
          'https://meta.com/x',
          'https://threads.net/x',
          'https://threads.com/x',
          'https://m.me/x',
        ],
        miss: [
          'https://facebook.com.evil.example/',
          'https://notfacebook.com/',
          'https://facebook.com.example.org/x',
        ],
      },
    },
    {
      id: 'meta-workplace',
      name: 'Workplace',
      category: 'collaboration',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('workplace.com'),
      sources: [V2FLY],
      examples: {
        hit: ['https://a.workplace.com/x', 'https://workplace.com/x'],
        miss: ['https://notworkplace.com/', 'https://workplace.com.example.org/x'],
      },
    },
    {
      id: 'meta-legal',
      name: 'Meta’s legal and help pages',
      category: 'legal',
      layer: 'third-party',
      role: 'ignore-link',
      hosts: [
        ...hosts('help.instagram.com'),
        {
          suffix: 'www.facebook.com',
          paths: ['/privacy', '/policies', '/policy', '/legal', '/help', '/about/privacy'],
        },
      ],
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://www.facebook.com/privacyx',
          'https://www.facebook.com/policiesx',
          'https://www.facebook.com/policyx',
          'https://www.facebook.com/legalx',
          'https://www.facebook.com/helpx',
          'https://www.facebook.com/about/privacyx',
          'https://help.instagram.com/x',
        ],
        miss: [
          'https://www.facebook.com/mairie',
          'https://www.facebook.com.example.org/privacyx',
          'https://example.org/?u=https://www.facebook.com/privacy',
        ],
      },
    },
  ],
};
