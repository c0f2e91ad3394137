/** RTB House */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const rtbHouse: Provider = {
  id: 'rtb-house',
  name: 'RTB House',
  control: 'european',
  countries: ['PL'],
  ownership: {
    source: 'RTB House SA, Warsaw (PL): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'rtbhouse-ads',
      name: 'RTB House',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('creativecdn.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.creativecdn.com/x', 'https://creativecdn.com/x'],
        miss: ['https://notcreativecdn.com/', 'https://creativecdn.com.example.org/x'],
      },
    },
  ],
};
