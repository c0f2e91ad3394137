/** WordPress.org */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const wordpressOrg: Provider = {
  id: 'wordpress-org',
  name: 'WordPress.org',
  control: 'other',
  countries: ['US'],
  ownership: {
    source: 'Open-source project hosted in the United States, as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Projet libre hébergé aux États-Unis : nommé, non compté.',
      en: 'Open-source project hosted in the United States: named, not counted.',
    },
  },
  services: [
    {
      id: 'wordpress-org-files',
      name: 'WordPress.org (emoji images)',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('w.org', 'wordpress.org'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.w.org/x', 'https://wordpress.org/x'],
        miss: [
          'https://mairie.wordpress.com/',
          'https://notw.org/',
          'https://w.org.example.org/x',
          'https://notwordpress.org/',
        ],
      },
    },
  ],
};
