/** Disqus */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const disqus: Provider = {
  id: 'disqus',
  name: 'Disqus',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Disqus, Inc. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'disqus-comments',
      name: 'Disqus',
      category: 'comments',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('disqus.com', 'disquscdn.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.disqus.com/x', 'https://disquscdn.com/x'],
        miss: [
          'https://notdisqus.com/',
          'https://disqus.com.example.org/x',
          'https://notdisquscdn.com/',
        ],
      },
    },
  ],
};
