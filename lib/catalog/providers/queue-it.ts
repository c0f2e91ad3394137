/** Queue-it */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const queueIt: Provider = {
  id: 'queue-it',
  name: 'Queue-it',
  control: 'european',
  countries: ['DK'],
  ownership: {
    source:
      'Queue-it ApS, Copenhagen (DK): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'queueit-room',
      name: 'Queue-it',
      category: 'security',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('queue-it.net'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.queue-it.net/x', 'https://queue-it.net/x'],
        miss: ['https://notqueue-it.net/', 'https://queue-it.net.example.org/x'],
      },
    },
  ],
};
