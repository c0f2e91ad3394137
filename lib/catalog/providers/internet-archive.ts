/** Internet Archive */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const internetArchive: Provider = {
  id: 'internet-archive',
  name: 'Internet Archive',
  control: 'other',
  countries: ['US'],
  ownership: {
    source: 'American non-profit library, as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Bibliothèque américaine à but non lucratif : nommée, non comptée.',
      en: 'American non-profit library: named, not counted.',
    },
  },
  services: [
    {
      id: 'archive-org',
      name: 'Internet Archive',
      category: 'documents',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('archive.org'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.archive.org/x', 'https://archive.org/x'],
        miss: ['https://notarchive.org/', 'https://archive.org.example.org/x'],
      },
    },
  ],
};
