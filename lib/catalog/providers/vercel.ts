/** Vercel */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, V2FLY, WEBAPPANALYZER } from './sources';

export const vercel: Provider = {
  id: 'vercel',
  name: 'Vercel',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Vercel Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'vercel-hosting',
      name: 'Vercel',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('vercel.app', 'now.sh', 'vercel-dns.com', 'vercel.com'),
      headers: [
        { name: 'x-vercel-id' },
        { name: 'x-vercel-cache' },
        { name: 'server', value: /^Vercel$/ },
      ],
      sources: [WEBAPPANALYZER, DASHLORD, V2FLY],
      examples: {
        hit: [
          'header:x-vercel-id: cdg1::abc',
          'header:x-vercel-cache: HIT',
          'header:server: Vercel',
          'https://a.vercel.app/x',
          'https://now.sh/x',
          'https://vercel-dns.com/x',
          'https://vercel.com/x',
        ],
        miss: [
          'header:x-nextjs-cache: HIT',
          'https://notvercel.app/',
          'https://vercel.app.example.org/x',
          'https://notnow.sh/',
          'https://notvercel-dns.com/',
          'https://notvercel.com/',
          'header:server: nginx',
        ],
      },
    },
    {
      id: 'vercel-insights',
      name: 'Vercel Analytics',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('vercel-insights.com', 'vercel-scripts.com'),
      sources: [V2FLY],
      examples: {
        hit: ['https://a.vercel-insights.com/x', 'https://vercel-scripts.com/x'],
        miss: [
          'https://notvercel-insights.com/',
          'https://vercel-insights.com.example.org/x',
          'https://notvercel-scripts.com/',
        ],
      },
    },
  ],
};
