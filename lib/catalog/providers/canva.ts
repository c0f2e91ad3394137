/** Canva */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const canva: Provider = {
  id: 'canva',
  name: 'Canva',
  control: 'other',
  countries: ['AU'],
  ownership: {
    source: 'Canva Pty Ltd, Sydney (AU), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'canva-slides',
      name: 'Canva',
      category: 'documents',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('canva.com', 'canva.site'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.canva.com/x', 'https://canva.site/x'],
        miss: [
          'https://notcanva.com/',
          'https://canva.com.example.org/x',
          'https://notcanva.site/',
        ],
      },
    },
  ],
};
