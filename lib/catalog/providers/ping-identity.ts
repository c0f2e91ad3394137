/** Ping Identity */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const pingIdentity: Provider = {
  id: 'ping-identity',
  name: 'Ping Identity',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Ping Identity Corporation (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'ping',
      name: 'PingOne',
      category: 'identity',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('pingone.com', 'pingone.eu', 'pingidentity.com'),
      linkCounts: /^(?:auth|sso|apps)\.pingone\.(?:com|eu)\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.pingone.com/x', 'https://pingone.eu/x', 'https://pingidentity.com/x'],
        miss: [
          'https://notpingone.com/',
          'https://pingone.com.example.org/x',
          'https://notpingone.eu/',
          'https://notpingidentity.com/',
        ],
      },
    },
  ],
};
