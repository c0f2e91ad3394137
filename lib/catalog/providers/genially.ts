/** Genially */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const genially: Provider = {
  id: 'genially',
  name: 'Genially',
  control: 'european',
  countries: ['ES'],
  ownership: {
    source: 'Genially Web SL, Córdoba (ES), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'genially-slides',
      name: 'Genially',
      category: 'documents',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('genial.ly', 'genially.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.genial.ly/x', 'https://genially.com/x'],
        miss: [
          'https://notgenial.ly/',
          'https://genial.ly.example.org/x',
          'https://notgenially.com/',
        ],
      },
    },
  ],
};
