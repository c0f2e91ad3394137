/** Wikimedia */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const wikimedia: Provider = {
  id: 'wikimedia',
  name: 'Wikimedia',
  control: 'other',
  countries: ['US'],
  ownership: {
    source: 'American non-profit foundation, as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Fondation américaine à but non lucratif : nommée, non comptée.',
      en: 'American non-profit foundation: named, not counted.',
    },
  },
  services: [
    {
      id: 'wikimedia-media',
      name: 'Wikipedia, Wikimedia',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('wikimedia.org', 'wikipedia.org', 'wikidata.org'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.wikimedia.org/x', 'https://wikipedia.org/x', 'https://wikidata.org/x'],
        miss: [
          'https://notwikimedia.org/',
          'https://wikimedia.org.example.org/x',
          'https://notwikipedia.org/',
          'https://notwikidata.org/',
        ],
      },
    },
  ],
};
