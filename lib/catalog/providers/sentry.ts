/** Sentry */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const sentry: Provider = {
  id: 'sentry',
  name: 'Sentry',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Functional Software, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'sentry-errors',
      name: 'Sentry',
      category: 'monitoring',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('sentry.io', 'sentry-cdn.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.sentry.io/x', 'https://sentry-cdn.com/x'],
        miss: [
          'https://sentry.incubateur.example/api/1/envelope/',
          'https://notsentry.io/',
          'https://sentry.io.example.org/x',
          'https://notsentry-cdn.com/',
        ],
      },
    },
  ],
};
