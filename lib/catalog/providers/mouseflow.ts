/** Mouseflow */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const mouseflow: Provider = {
  id: 'mouseflow',
  name: 'Mouseflow',
  control: 'european',
  countries: ['DK'],
  ownership: {
    source:
      'Mouseflow ApS, Copenhagen (DK): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'mouseflow-replay',
      name: 'Mouseflow',
      category: 'statistics',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('mouseflow.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.mouseflow.com/x', 'https://mouseflow.com/x'],
        miss: ['https://notmouseflow.com/', 'https://mouseflow.com.example.org/x'],
      },
    },
  ],
};
