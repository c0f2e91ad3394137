/** Skeepers (Avis vérifiés) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const skeepers: Provider = {
  id: 'skeepers',
  name: 'Skeepers (Avis vérifiés)',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source:
      'Skeepers SAS, Marseille (FR): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'avis-verifies',
      name: 'Avis vérifiés',
      category: 'widgets',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('avis-verifies.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.avis-verifies.com/x', 'https://avis-verifies.com/x'],
        miss: ['https://notavis-verifies.com/', 'https://avis-verifies.com.example.org/x'],
      },
    },
  ],
};
