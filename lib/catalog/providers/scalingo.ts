/** Scalingo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const scalingo: Provider = {
  id: 'scalingo',
  name: 'Scalingo',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Scalingo SAS, Strasbourg (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'scalingo-hosting',
      name: 'Scalingo',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('scalingo.io', 'scalingo.com'),
      sources: [PSL],
      examples: {
        hit: ['https://a.scalingo.io/x', 'https://scalingo.com/x'],
        miss: [
          'https://notscalingo.io/',
          'https://scalingo.io.example.org/x',
          'https://notscalingo.com/',
        ],
      },
    },
  ],
};
