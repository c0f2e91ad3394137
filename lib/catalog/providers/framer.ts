/** Framer */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const framer: Provider = {
  id: 'framer',
  name: 'Framer',
  control: 'european',
  countries: ['NL'],
  ownership: {
    source:
      'Framer B.V., Amsterdam (NL): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'framer-hosting',
      name: 'Framer',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('framer.com', 'framer.website', 'framerusercontent.com', 'framerstatic.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: [
          'https://a.framer.com/x',
          'https://framer.website/x',
          'https://framerusercontent.com/x',
          'https://framerstatic.com/x',
        ],
        miss: [
          'https://notframer.com/',
          'https://framer.com.example.org/x',
          'https://notframer.website/',
          'https://notframerusercontent.com/',
          'https://notframerstatic.com/',
        ],
      },
    },
  ],
};
