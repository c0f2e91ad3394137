/** Screencastify */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const screencastify: Provider = {
  id: 'screencastify',
  name: 'Screencastify',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Screencastify, LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'screencastify-app',
      name: 'Screencastify',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('screencastify.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.screencastify.com/x', 'https://screencastify.com/x'],
        miss: ['https://notscreencastify.com/', 'https://screencastify.com.example.org/x'],
      },
    },
  ],
};
