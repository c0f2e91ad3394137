/** Constant Contact */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const constantContact: Provider = {
  id: 'constant-contact',
  name: 'Constant Contact',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Constant Contact, Inc. (US): ghostery/trackerdb organisation record',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'constantcontact-mail',
      name: 'Constant Contact',
      category: 'newsletter',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('constantcontact.com', 'ctctcdn.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.constantcontact.com/x', 'https://ctctcdn.com/x'],
        miss: [
          'https://notconstantcontact.com/',
          'https://constantcontact.com.example.org/x',
          'https://notctctcdn.com/',
        ],
      },
    },
  ],
};
