/** Wisepops */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const wisepops: Provider = {
  id: 'wisepops',
  name: 'Wisepops',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source:
      'Wisepops SAS, Paris (FR): in npm third-party-web 0.30.0; seat as the company states it, not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'wisepops-popups',
      name: 'Wisepops',
      category: 'newsletter',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('wisepops.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.wisepops.com/x', 'https://wisepops.com/x'],
        miss: ['https://notwisepops.com/', 'https://wisepops.com.example.org/x'],
      },
    },
  ],
};
