/** SmartBear */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const bugsnag: Provider = {
  id: 'bugsnag',
  name: 'SmartBear',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'SmartBear Software Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'bugsnag-errors',
      name: 'BugSnag',
      category: 'monitoring',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('bugsnag.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.bugsnag.com/x', 'https://bugsnag.com/x'],
        miss: ['https://notbugsnag.com/', 'https://bugsnag.com.example.org/x'],
      },
    },
  ],
};
