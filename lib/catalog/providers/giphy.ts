/** Shutterstock (GIPHY) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const giphy: Provider = {
  id: 'giphy',
  name: 'Shutterstock (GIPHY)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Shutterstock, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'giphy-images',
      name: 'GIPHY',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('giphy.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.giphy.com/x', 'https://giphy.com/x'],
        miss: ['https://notgiphy.com/', 'https://giphy.com.example.org/x'],
      },
    },
  ],
};
