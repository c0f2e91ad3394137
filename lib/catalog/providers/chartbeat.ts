/** Chartbeat */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const chartbeat: Provider = {
  id: 'chartbeat',
  name: 'Chartbeat',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Chartbeat, Inc. (US): ghostery/trackerdb organisation record',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'chartbeat-stats',
      name: 'Chartbeat',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('chartbeat.com', 'chartbeat.net'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.chartbeat.com/x', 'https://chartbeat.net/x'],
        miss: [
          'https://notchartbeat.com/',
          'https://chartbeat.com.example.org/x',
          'https://notchartbeat.net/',
        ],
      },
    },
  ],
};
