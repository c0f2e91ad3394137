/** Automattic */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, V2FLY, WEBAPPANALYZER } from './sources';

export const automattic: Provider = {
  id: 'automattic',
  name: 'Automattic',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Automattic Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'wpcom',
      name: 'WordPress.com, WordPress VIP',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('wordpress.com', 'wpvip.com', 'wpcomstaging.com'),
      headers: [
        { name: 'host-header', value: /^WordPress\.com$/ },
        { name: 'x-powered-by', value: /^WordPress VIP/ },
      ],
      sources: [DASHLORD, WEBAPPANALYZER],
      examples: {
        hit: [
          'header:host-header: WordPress.com',
          'header:x-powered-by: WordPress VIP <https://wpvip.com>',
          'https://a.wordpress.com/x',
          'https://wpvip.com/x',
          'https://wpcomstaging.com/x',
        ],
        miss: [
          'header:link: <https://www.mairie.example/wp-json/>',
          'https://fr.wordpress.org/',
          'https://notwordpress.com/',
          'https://wordpress.com.example.org/x',
          'https://notwpvip.com/',
          'https://notwpcomstaging.com/',
          'header:host-header: autre',
          'header:x-powered-by: PHP/8.2',
        ],
      },
    },
    {
      id: 'tumblr',
      name: 'Tumblr',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('tumblr.com'),
      sources: [V2FLY, DASHLORD],
      examples: {
        hit: ['https://a.tumblr.com/x', 'https://tumblr.com/x'],
        miss: ['https://nottumblr.com/', 'https://tumblr.com.example.org/x'],
      },
    },
    {
      id: 'wp-stats',
      name: 'Jetpack, Gravatar',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('wp.com', 'gravatar.com', 'akismet.com', 'pubmine.com'),
      sources: [DASHLORD],
      examples: {
        hit: [
          'https://a.wp.com/x',
          'https://gravatar.com/x',
          'https://akismet.com/x',
          'https://pubmine.com/x',
        ],
        miss: [
          'https://notwp.com/',
          'https://wp.com.example.org/x',
          'https://notgravatar.com/',
          'https://notakismet.com/',
          'https://notpubmine.com/',
        ],
      },
    },
  ],
};
