/** Infomaniak */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const infomaniak: Provider = {
  id: 'infomaniak',
  name: 'Infomaniak',
  control: 'european',
  countries: ['CH'],
  ownership: {
    source: 'Infomaniak Network SA, Geneva (CH), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'infomaniak-hosting',
      name: 'Infomaniak',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts(
        'infomaniak.com',
        'infomaniak.cloud',
        'infomaniak.ch',
        'ik-server.com',
        'infomaniak.website',
      ),
      sources: [PSL],
      examples: {
        hit: [
          'https://a.infomaniak.com/x',
          'https://infomaniak.cloud/x',
          'https://infomaniak.ch/x',
          'https://ik-server.com/x',
          'https://infomaniak.website/x',
        ],
        miss: [
          'https://notinfomaniak.com/',
          'https://infomaniak.com.example.org/x',
          'https://notinfomaniak.cloud/',
          'https://notinfomaniak.ch/',
          'https://notik-server.com/',
          'https://notinfomaniak.website/',
        ],
      },
    },
    {
      id: 'infomaniak-ksuite',
      name: 'kSuite (kDrive, kMeet)',
      category: 'collaboration',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('kdrive.infomaniak.com', 'kmeet.infomaniak.com', 'kchat.infomaniak.com'),
      linkCounts: /./,
      sources: [PSL],
      examples: {
        hit: [
          'https://a.kdrive.infomaniak.com/x',
          'https://kmeet.infomaniak.com/x',
          'https://kchat.infomaniak.com/x',
        ],
        miss: [
          'https://www.infomaniak.com/fr',
          'https://notkdrive.infomaniak.com/',
          'https://kdrive.infomaniak.com.example.org/x',
          'https://notkmeet.infomaniak.com/',
          'https://notkchat.infomaniak.com/',
        ],
      },
    },
  ],
};
