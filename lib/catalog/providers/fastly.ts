/** Fastly */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PSL, WEBAPPANALYZER } from './sources';

export const fastly: Provider = {
  id: 'fastly',
  name: 'Fastly',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Fastly, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'fastly-cdn',
      name: 'Fastly',
      category: 'cdn',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts(
        'fastly.net',
        'fastlylb.net',
        'edgecompute.app',
        'fastly-edge.com',
        'fastly.io',
        'polyfill-fastly.io',
      ),
      headers: [
        { name: 'x-fastly-request-id' },
        { name: 'fastly-debug-digest' },
        { name: 'x-served-by', value: /(?:^|, )cache-([a-z]{3})(?:-[a-z]{4})?\d{2,}-\1(?:,|$)/i },
      ],
      sources: [PSL, WEBAPPANALYZER, DASHLORD],
      examples: {
        hit: [
          'header:x-fastly-request-id: 201194cfc7e8',
          'header:fastly-debug-digest: 1',
          'header:x-served-by: cache-par-lfpg1960054-PAR',
          'header:x-served-by: cache-cdg20765-CDG, cache-iad-kiad7000133-IAD',
          'https://a.fastly.net/x',
          'https://fastlylb.net/x',
          'https://edgecompute.app/x',
          'https://fastly-edge.com/x',
          'https://fastly.io/x',
          'https://polyfill-fastly.io/x',
        ],
        miss: [
          'header:via: 1.1 varnish',
          'header:x-served-by: p198',
          'header:x-served-by: cache-01',
          'header:x-served-by: cache-web12-PRD',
          'header:x-cache: HIT',
          'header:x-timer: S1768617363.573142,VS0,VE45',
          'https://notfastly.net/',
          'https://fastly.net.example.org/x',
          'https://notfastlylb.net/',
          'https://notedgecompute.app/',
          'https://notfastly-edge.com/',
          'https://notfastly.io/',
          'https://notpolyfill-fastly.io/',
          'header:x-served-by: autre',
        ],
      },
    },
  ],
};
