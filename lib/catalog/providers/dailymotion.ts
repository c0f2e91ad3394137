/** Dailymotion */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const dailymotion: Provider = {
  id: 'dailymotion',
  name: 'Dailymotion',
  parent: 'Canal+',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Dailymotion SA, Canal+ group (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'dailymotion-video',
      name: 'Dailymotion',
      category: 'video',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('dailymotion.com', 'dmcdn.net', 'dai.ly'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.dailymotion.com/x', 'https://dmcdn.net/x', 'https://dai.ly/x'],
        miss: [
          'https://notdailymotion.com/',
          'https://dailymotion.com.example.org/x',
          'https://notdmcdn.net/',
          'https://notdai.ly/',
        ],
      },
    },
  ],
};
