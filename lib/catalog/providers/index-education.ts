/** Index Éducation (PRONOTE) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const indexEducation: Provider = {
  id: 'index-education',
  name: 'Index Éducation (PRONOTE)',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source:
      'Index Éducation, La Poste group (FR): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'pronote',
      name: 'PRONOTE',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('index-education.net', 'index-education.com'),
      linkCounts: /\.index-education\.net\/(?:pronote|hp)/i,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.index-education.net/x', 'https://index-education.com/x'],
        miss: [
          'https://notindex-education.net/',
          'https://index-education.net.example.org/x',
          'https://notindex-education.com/',
        ],
      },
    },
  ],
};
