/** Zeta Global (LiveIntent) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const zeta: Provider = {
  id: 'zeta',
  name: 'Zeta Global (LiveIntent)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Zeta Global Holdings Corp. (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'liveintent-ads',
      name: 'LiveIntent',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('liadm.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.liadm.com/x', 'https://liadm.com/x'],
        miss: ['https://notliadm.com/', 'https://liadm.com.example.org/x'],
      },
    },
  ],
};
