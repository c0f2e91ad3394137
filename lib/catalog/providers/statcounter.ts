/** StatCounter */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const statcounter: Provider = {
  id: 'statcounter',
  name: 'StatCounter',
  control: 'european',
  countries: ['IE'],
  ownership: {
    source:
      'StatCounter, Dublin (IE): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'statcounter-stats',
      name: 'StatCounter',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('statcounter.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.statcounter.com/x', 'https://statcounter.com/x'],
        miss: ['https://notstatcounter.com/', 'https://statcounter.com.example.org/x'],
      },
    },
  ],
};
