/** PostHog */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const posthog: Provider = {
  id: 'posthog',
  name: 'PostHog',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'PostHog, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'posthog-stats',
      name: 'PostHog',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('posthog.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://eu.i.posthog.com/e/', 'https://a.posthog.com/x'],
        miss: ['https://notposthog.com/', 'https://posthog.com.example.org/x'],
      },
    },
  ],
};
