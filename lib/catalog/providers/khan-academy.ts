/** Khan Academy */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const khanAcademy: Provider = {
  id: 'khan-academy',
  name: 'Khan Academy',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Khan Academy, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'khan-academy-app',
      name: 'Khan Academy',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('khanacademy.org'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.khanacademy.org/x', 'https://khanacademy.org/x'],
        miss: ['https://notkhanacademy.org/', 'https://khanacademy.org.example.org/x'],
      },
    },
  ],
};
