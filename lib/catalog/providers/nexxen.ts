/** Nexxen */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const nexxen: Provider = {
  id: 'nexxen',
  name: 'Nexxen',
  control: 'mixed',
  countries: ['IL', 'US'],
  ownership: {
    source: 'Israeli company with American subsidiaries (formerly Tremor, RhythmOne, Unruly)',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Société israélienne, filiales américaines.',
      en: 'An Israeli company with American subsidiaries.',
    },
  },
  services: [
    {
      id: 'nexxen-ads',
      name: 'Nexxen advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('1rx.io'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.1rx.io/x', 'https://1rx.io/x'],
        miss: ['https://not1rx.io/', 'https://1rx.io.example.org/x'],
      },
    },
  ],
};
