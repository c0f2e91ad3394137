/** Pusher (Bird) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const pusher: Provider = {
  id: 'pusher',
  name: 'Pusher (Bird)',
  control: 'mixed',
  countries: ['GB', 'NL'],
  ownership: {
    source:
      'British company of the Dutch group Bird: in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'pusher-channels',
      name: 'Pusher',
      category: 'messaging',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('pusher.com', 'pusherapp.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.pusher.com/x', 'https://pusherapp.com/x'],
        miss: [
          'https://notpusher.com/',
          'https://pusher.com.example.org/x',
          'https://notpusherapp.com/',
        ],
      },
    },
  ],
};
