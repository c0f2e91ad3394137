/** École directe (Aplim) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const ecoleDirecte: Provider = {
  id: 'ecole-directe',
  name: 'École directe (Aplim)',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'STATIM/Aplim (FR): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'ecoledirecte',
      name: 'École directe',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('ecoledirecte.com'),
      linkCounts: /./,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.ecoledirecte.com/x', 'https://ecoledirecte.com/x'],
        miss: ['https://notecoledirecte.com/', 'https://ecoledirecte.com.example.org/x'],
      },
    },
  ],
};
