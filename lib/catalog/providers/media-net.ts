/** Media.net */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const mediaNet: Provider = {
  id: 'media-net',
  name: 'Media.net',
  control: 'mixed',
  countries: ['AE', 'US'],
  ownership: {
    source: 'Company run from Dubai and New York; not checked further',
    checkedOn: '2026-11-22',
    note: { fr: 'Dirigée depuis Dubaï et New York.', en: 'Run from Dubai and New York.' },
  },
  services: [
    {
      id: 'media-net-ads',
      name: 'Media.net',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('media.net'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.media.net/x', 'https://media.net/x'],
        miss: ['https://notmedia.net/', 'https://media.net.example.org/x'],
      },
    },
  ],
};
