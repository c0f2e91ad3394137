/** Doodle */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const doodle: Provider = {
  id: 'doodle',
  name: 'Doodle',
  control: 'european',
  countries: ['CH'],
  ownership: {
    source: 'Doodle AG, Zurich (CH): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'doodle-polls',
      name: 'Doodle',
      category: 'booking',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('doodle.com'),
      linkCounts: /^doodle\.com\/(?:poll|meeting|bp|group-poll)\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.doodle.com/x', 'https://doodle.com/x'],
        miss: ['https://notdoodle.com/', 'https://doodle.com.example.org/x'],
      },
    },
  ],
};
