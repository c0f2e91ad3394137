/** Turnitin */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const turnitin: Provider = {
  id: 'turnitin',
  name: 'Turnitin',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Turnitin, LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'turnitin-app',
      name: 'Turnitin',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('turnitin.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.turnitin.com/x', 'https://turnitin.com/x'],
        miss: ['https://notturnitin.com/', 'https://turnitin.com.example.org/x'],
      },
    },
  ],
};
