/** Northwestern University (Knight Lab) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const northwestern: Provider = {
  id: 'northwestern',
  name: 'Northwestern University (Knight Lab)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Northwestern University (Knight Lab) (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'knightlab-timeline',
      name: 'Knight Lab (TimelineJS, StoryMapJS)',
      category: 'documents',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('knightlab.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.knightlab.com/x', 'https://knightlab.com/x'],
        miss: ['https://notknightlab.com/', 'https://knightlab.com.example.org/x'],
      },
    },
  ],
};
