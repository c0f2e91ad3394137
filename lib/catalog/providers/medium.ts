/** Medium */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const medium: Provider = {
  id: 'medium',
  name: 'Medium',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'A Medium Corporation (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'medium-blogs',
      name: 'Medium',
      category: 'hosting',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('medium.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.medium.com/x', 'https://medium.com/x'],
        miss: ['https://notmedium.com/', 'https://medium.com.example.org/x'],
      },
    },
  ],
};
