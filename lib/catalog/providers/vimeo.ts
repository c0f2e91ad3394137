/** Vimeo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const vimeo: Provider = {
  id: 'vimeo',
  name: 'Vimeo',
  parent: 'Bending Spoons',
  control: 'mixed',
  countries: ['US', 'IT'],
  ownership: {
    source: 'American company bought by the Italian group Bending Spoons; press, end of 2025',
    url: 'https://citizennews.biz/whats-bending-spoons-the-little-known-agency-behind-vimeos-sweeping-layoffs',
    checkedOn: '2026-11-24',
    note: {
      fr: 'Société américaine d’un groupe italien.',
      en: 'An American company of an Italian group.',
    },
  },
  services: [
    {
      id: 'vimeo-video',
      name: 'Vimeo',
      category: 'video',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('vimeo.com', 'vimeocdn.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.vimeo.com/x', 'https://vimeocdn.com/x'],
        miss: [
          'https://notvimeo.com/',
          'https://vimeo.com.example.org/x',
          'https://notvimeocdn.com/',
        ],
      },
    },
  ],
};
