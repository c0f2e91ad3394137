/** Piano (AT Internet) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const piano: Provider = {
  id: 'piano',
  name: 'Piano (AT Internet)',
  control: 'mixed',
  countries: ['FR', 'US'],
  ownership: {
    source: 'French company AT Internet, bought in 2021 by Piano Software, Inc. (US)',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Équipe et serveurs européens, groupe américain.',
      en: 'European team and servers, American group.',
    },
  },
  services: [
    {
      id: 'piano-analytics',
      name: 'Piano Analytics (AT Internet, XiTi)',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts(
        'xiti.com',
        'aticdn.net',
        'ati-host.net',
        'at-internet.com',
        'pa-cd.com',
        'piano.io',
        'tinypass.com',
      ),
      sources: [DASHLORD],
      examples: {
        hit: [
          'https://a.xiti.com/x',
          'https://aticdn.net/x',
          'https://ati-host.net/x',
          'https://at-internet.com/x',
          'https://pa-cd.com/x',
          'https://piano.io/x',
          'https://tinypass.com/x',
        ],
        miss: [
          'https://notxiti.com/',
          'https://xiti.com.example.org/x',
          'https://notaticdn.net/',
          'https://notati-host.net/',
          'https://notat-internet.com/',
          'https://notpa-cd.com/',
          'https://notpiano.io/',
          'https://nottinypass.com/',
        ],
      },
    },
  ],
};
