/** Infogram (Prezi) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const infogram: Provider = {
  id: 'infogram',
  name: 'Infogram (Prezi)',
  control: 'mixed',
  countries: ['LV', 'US'],
  ownership: {
    source: 'Latvian company bought by Prezi; not checked further',
    checkedOn: '2026-11-24',
    note: { fr: 'Société lettone du groupe Prezi.', en: 'A Latvian company of the Prezi group.' },
  },
  services: [
    {
      id: 'infogram-charts',
      name: 'Infogram',
      category: 'documents',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('infogram.com', 'jifo.co'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.infogram.com/x', 'https://jifo.co/x'],
        miss: [
          'https://notinfogram.com/',
          'https://infogram.com.example.org/x',
          'https://notjifo.co/',
        ],
      },
    },
  ],
};
