/** Adyoulike */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const adyoulike: Provider = {
  id: 'adyoulike',
  name: 'Adyoulike',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source:
      'Adyoulike SA, Paris (FR): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'adyoulike-ads',
      name: 'Adyoulike',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('adyoulike.com', 'omnitagjs.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.adyoulike.com/x', 'https://omnitagjs.com/x'],
        miss: [
          'https://notadyoulike.com/',
          'https://adyoulike.com.example.org/x',
          'https://notomnitagjs.com/',
        ],
      },
    },
  ],
};
