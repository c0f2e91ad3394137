/** Siteimprove */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const siteimprove: Provider = {
  id: 'siteimprove',
  name: 'Siteimprove',
  control: 'european',
  countries: ['DK'],
  ownership: {
    source:
      'Siteimprove A/S, Copenhagen (DK), ghostery/trackerdb organisation record: seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'siteimprove-stats',
      name: 'Siteimprove',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('siteimproveanalytics.com', 'siteimproveanalytics.io', 'siteimprove.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: [
          'https://a.siteimproveanalytics.com/x',
          'https://siteimproveanalytics.io/x',
          'https://siteimprove.com/x',
        ],
        miss: [
          'https://notsiteimproveanalytics.com/',
          'https://siteimproveanalytics.com.example.org/x',
          'https://notsiteimproveanalytics.io/',
          'https://notsiteimprove.com/',
        ],
      },
    },
  ],
};
