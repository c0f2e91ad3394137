/** Teads (Outbrain) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const teads: Provider = {
  id: 'teads',
  name: 'Teads (Outbrain)',
  control: 'mixed',
  countries: ['US', 'FR'],
  ownership: {
    source: 'Merger of the American Outbrain and the French-founded Teads; not checked further',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Fusion d’Outbrain (États-Unis) et de Teads.',
      en: 'Merger of Outbrain (United States) and Teads.',
    },
  },
  services: [
    {
      id: 'teads-ads',
      name: 'Teads, Outbrain',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('outbrain.com', 'teads.tv'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.outbrain.com/x', 'https://teads.tv/x'],
        miss: [
          'https://notoutbrain.com/',
          'https://outbrain.com.example.org/x',
          'https://notteads.tv/',
        ],
      },
    },
  ],
};
