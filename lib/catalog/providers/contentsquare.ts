/** Contentsquare (Hotjar) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const contentsquare: Provider = {
  id: 'contentsquare',
  name: 'Contentsquare (Hotjar)',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source:
      'Content Square SAS, Paris (FR); owner of Hotjar (MT) since 2021, as in the rules collected for Vigie',
    url: 'https://www.consentmark.com/tags/contentsquare',
    checkedOn: '2026-11-24',
    note: {
      fr: 'Société française ; une partie de ses bureaux est aux États-Unis.',
      en: 'A French company with offices in the United States.',
    },
  },
  services: [
    {
      id: 'contentsquare-stats',
      name: 'Contentsquare',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('contentsquare.net', 'contentsquare.com', 'heapanalytics.com'),
      sources: [DASHLORD],
      examples: {
        hit: [
          'https://a.contentsquare.net/x',
          'https://contentsquare.com/x',
          'https://heapanalytics.com/x',
        ],
        miss: [
          'https://notcontentsquare.net/',
          'https://contentsquare.net.example.org/x',
          'https://notcontentsquare.com/',
          'https://notheapanalytics.com/',
        ],
      },
    },
    {
      id: 'hotjar',
      name: 'Hotjar',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('hotjar.com', 'hotjar.io'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.hotjar.com/x', 'https://hotjar.io/x'],
        miss: [
          'https://nothotjar.com/',
          'https://hotjar.com.example.org/x',
          'https://nothotjar.io/',
        ],
      },
    },
  ],
};
