/** Datadog */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const datadog: Provider = {
  id: 'datadog',
  name: 'Datadog',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Datadog, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'datadog-monitoring',
      name: 'Datadog',
      category: 'monitoring',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts(
        'datadoghq.com',
        'datadoghq-browser-agent.com',
        'browser-intake-datadoghq.eu',
        'browser-intake-datadoghq.com',
        'datadoghq.eu',
      ),
      sources: [DASHLORD],
      examples: {
        hit: [
          'https://a.datadoghq.com/x',
          'https://datadoghq-browser-agent.com/x',
          'https://browser-intake-datadoghq.eu/x',
          'https://browser-intake-datadoghq.com/x',
          'https://datadoghq.eu/x',
        ],
        miss: [
          'https://notdatadoghq.com/',
          'https://datadoghq.com.example.org/x',
          'https://notdatadoghq-browser-agent.com/',
          'https://notbrowser-intake-datadoghq.eu/',
          'https://notbrowser-intake-datadoghq.com/',
          'https://notdatadoghq.eu/',
        ],
      },
    },
  ],
};
