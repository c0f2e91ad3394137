/** Taboola */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const taboola: Provider = {
  id: 'taboola',
  name: 'Taboola',
  control: 'mixed',
  countries: ['IL', 'US'],
  ownership: {
    source: 'Israeli company managed from New York',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Société israélienne, dirigée depuis New York.',
      en: 'An Israeli company managed from New York.',
    },
  },
  services: [
    {
      id: 'taboola-ads',
      name: 'Taboola',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('taboola.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.taboola.com/x', 'https://taboola.com/x'],
        miss: ['https://nottaboola.com/', 'https://taboola.com.example.org/x'],
      },
    },
  ],
};
