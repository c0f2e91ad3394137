/** Monotype */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const monotype: Provider = {
  id: 'monotype',
  name: 'Monotype',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Monotype Imaging Inc. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'monotype-fonts',
      name: 'Monotype Fonts',
      category: 'fonts',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('fonts.net', 'fonts.com', 'typography.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.fonts.net/x', 'https://fonts.com/x', 'https://typography.com/x'],
        miss: [
          'https://notfonts.net/',
          'https://fonts.net.example.org/x',
          'https://notfonts.com/',
          'https://nottypography.com/',
        ],
      },
    },
  ],
};
