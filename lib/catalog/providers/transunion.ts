/** TransUnion (Neustar) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const transunion: Provider = {
  id: 'transunion',
  name: 'TransUnion (Neustar)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'TransUnion (Neustar) (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'transunion-ads',
      name: 'TransUnion advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('agkn.com'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.agkn.com/x', 'https://agkn.com/x'],
        miss: ['https://notagkn.com/', 'https://agkn.com.example.org/x'],
      },
    },
  ],
};
