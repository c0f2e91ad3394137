/** LogRocket */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const logrocket: Provider = {
  id: 'logrocket',
  name: 'LogRocket',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'LogRocket, Inc. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'logrocket-replay',
      name: 'LogRocket',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('logrocket.com', 'logrocket.io', 'lr-ingest.io', 'lr-in.com', 'lrkt-in.com'),
      sources: [DASHLORD],
      examples: {
        hit: [
          'https://a.logrocket.com/x',
          'https://logrocket.io/x',
          'https://lr-ingest.io/x',
          'https://lr-in.com/x',
          'https://lrkt-in.com/x',
        ],
        miss: [
          'https://notlogrocket.com/',
          'https://logrocket.com.example.org/x',
          'https://notlogrocket.io/',
          'https://notlr-ingest.io/',
          'https://notlr-in.com/',
          'https://notlrkt-in.com/',
        ],
      },
    },
  ],
};
