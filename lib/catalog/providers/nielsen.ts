/** Nielsen */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, THIRD_PARTY_WEB } from './sources';

export const nielsen: Provider = {
  id: 'nielsen',
  name: 'Nielsen',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'The Nielsen Company (US), LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'nielsen-ads',
      name: 'Nielsen advertising',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('imrworldwide.com'),
      sources: [DASHLORD, THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.imrworldwide.com/x', 'https://imrworldwide.com/x'],
        miss: ['https://notimrworldwide.com/', 'https://imrworldwide.com.example.org/x'],
      },
    },
  ],
};
