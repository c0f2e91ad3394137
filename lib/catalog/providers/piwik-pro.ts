/** Piwik PRO */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const piwikPro: Provider = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  control: 'european',
  countries: ['PL'],
  ownership: {
    source: 'Piwik PRO SA (PL, DE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'piwik-pro-stats',
      name: 'Piwik PRO',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('piwik.pro'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.piwik.pro/x', 'https://piwik.pro/x'],
        miss: ['https://notpiwik.pro/', 'https://piwik.pro.example.org/x'],
      },
    },
  ],
};
