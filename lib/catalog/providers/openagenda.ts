/** OpenAgenda */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const openagenda: Provider = {
  id: 'openagenda',
  name: 'OpenAgenda',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'OpenAgenda (FR): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'openagenda-events',
      name: 'OpenAgenda',
      category: 'calendar',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('openagenda.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.openagenda.com/x', 'https://openagenda.com/x'],
        miss: ['https://notopenagenda.com/', 'https://openagenda.com.example.org/x'],
      },
    },
  ],
};
