/** Texthelp */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const texthelp: Provider = {
  id: 'texthelp',
  name: 'Texthelp',
  control: 'other',
  countries: ['GB'],
  ownership: {
    source:
      'Texthelp Ltd (GB): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'browsealoud',
      name: 'ReachDeck (Browsealoud)',
      category: 'accessibility',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('browsealoud.com', 'texthelp.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.browsealoud.com/x', 'https://texthelp.com/x'],
        miss: [
          'https://notbrowsealoud.com/',
          'https://browsealoud.com.example.org/x',
          'https://nottexthelp.com/',
        ],
      },
    },
  ],
};
