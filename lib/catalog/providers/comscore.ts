/** comScore */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const comscore: Provider = {
  id: 'comscore',
  name: 'comScore',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'comScore, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'comscore-stats',
      name: 'comScore',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('scorecardresearch.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.scorecardresearch.com/x', 'https://scorecardresearch.com/x'],
        miss: ['https://notscorecardresearch.com/', 'https://scorecardresearch.com.example.org/x'],
      },
    },
  ],
};
