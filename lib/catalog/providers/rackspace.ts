/** Rackspace */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PUBLIC_CODE } from './sources';

export const rackspace: Provider = {
  id: 'rackspace',
  name: 'Rackspace',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Rackspace Technology, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'rackspace-files',
      name: 'Rackspace Cloud Files',
      category: 'storage',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('rackcdn.com', 'cloudfiles.rackspacecloud.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.rackcdn.com/x', 'https://cloudfiles.rackspacecloud.com/x'],
        miss: [
          'https://notrackcdn.com/',
          'https://rackcdn.com.example.org/x',
          'https://notcloudfiles.rackspacecloud.com/',
        ],
      },
    },
    {
      id: 'rackspace-mail',
      name: 'Rackspace Email',
      category: 'mail',
      layer: 'mail',
      role: 'user-data',
      hosts: hosts('emailsrvr.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.emailsrvr.com/x', 'https://emailsrvr.com/x'],
        miss: ['https://notemailsrvr.com/', 'https://emailsrvr.com.example.org/x'],
      },
    },
  ],
};
