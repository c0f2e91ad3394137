/** Doctolib */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const doctolib: Provider = {
  id: 'doctolib',
  name: 'Doctolib',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source:
      'Doctolib SAS, Levallois-Perret (FR): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'doctolib-booking',
      name: 'Doctolib',
      category: 'booking',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('doctolib.fr', 'doctolib.de', 'doctolib.it'),
      linkCounts: /^(?:www|partners)\.doctolib\.(?:fr|de|it)\/[^/]+\/./,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.doctolib.fr/x', 'https://doctolib.de/x', 'https://doctolib.it/x'],
        miss: [
          'https://notdoctolib.fr/',
          'https://doctolib.fr.example.org/x',
          'https://notdoctolib.de/',
          'https://notdoctolib.it/',
        ],
      },
    },
  ],
};
