/** GoTo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const goto: Provider = {
  id: 'goto',
  name: 'GoTo',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'GoTo Group, Inc. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'goto-meeting',
      name: 'GoTo Meeting, GoTo Webinar',
      category: 'conferencing',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('gotomeeting.com', 'gotowebinar.com', 'goto.com'),
      linkCounts:
        /^(?:attendee|register)\.gotowebinar\.com\/|^(?:global|www|app|meet)\.goto(?:meeting)?\.com\/(?:join|meeting|\d)/,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.gotomeeting.com/x', 'https://gotowebinar.com/x', 'https://goto.com/x'],
        miss: [
          'https://notgotomeeting.com/',
          'https://gotomeeting.com.example.org/x',
          'https://notgotowebinar.com/',
          'https://notgoto.com/',
        ],
      },
    },
  ],
};
