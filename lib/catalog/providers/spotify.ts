/** Spotify */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const spotify: Provider = {
  id: 'spotify',
  name: 'Spotify',
  control: 'european',
  countries: ['SE'],
  ownership: {
    source: 'Spotify AB, Stockholm (SE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'spotify-audio',
      name: 'Spotify',
      category: 'audio',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('spotify.com', 'scdn.co'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.spotify.com/x', 'https://scdn.co/x'],
        miss: [
          'https://notspotify.com/',
          'https://spotify.com.example.org/x',
          'https://notscdn.co/',
        ],
      },
    },
  ],
};
