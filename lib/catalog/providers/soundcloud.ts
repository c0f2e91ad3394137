/** SoundCloud */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const soundcloud: Provider = {
  id: 'soundcloud',
  name: 'SoundCloud',
  control: 'european',
  countries: ['DE'],
  ownership: {
    source: 'SoundCloud Global Limited & Co. KG, Berlin (DE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'soundcloud-audio',
      name: 'SoundCloud',
      category: 'audio',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('soundcloud.com', 'sndcdn.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.soundcloud.com/x', 'https://sndcdn.com/x'],
        miss: [
          'https://notsoundcloud.com/',
          'https://soundcloud.com.example.org/x',
          'https://notsndcdn.com/',
        ],
      },
    },
  ],
};
