/** Dynatrace */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { V2FLY } from './sources';

export const dynatrace: Provider = {
  id: 'dynatrace',
  name: 'Dynatrace',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Dynatrace, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'dynatrace-monitoring',
      name: 'Dynatrace',
      category: 'monitoring',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('dynatrace.com', 'dynatracelabs.com'),
      sources: [V2FLY],
      examples: {
        hit: ['https://a.dynatrace.com/x', 'https://dynatracelabs.com/x'],
        miss: [
          'header:x-oneagent-js-injection: true',
          'https://notdynatrace.com/',
          'https://dynatrace.com.example.org/x',
          'https://notdynatracelabs.com/',
        ],
      },
    },
  ],
};
