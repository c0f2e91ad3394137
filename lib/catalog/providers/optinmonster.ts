/** OptinMonster */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const optinmonster: Provider = {
  id: 'optinmonster',
  name: 'OptinMonster',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Awesome Motive, Inc. (US): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'optinmonster-popups',
      name: 'OptinMonster',
      category: 'newsletter',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('opmnstr.com', 'optmnstr.com', 'optmstr.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.opmnstr.com/x', 'https://optmnstr.com/x', 'https://optmstr.com/x'],
        miss: [
          'https://notopmnstr.com/',
          'https://opmnstr.com.example.org/x',
          'https://notoptmnstr.com/',
          'https://notoptmstr.com/',
        ],
      },
    },
  ],
};
