/** Wasabi */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const wasabi: Provider = {
  id: 'wasabi',
  name: 'Wasabi',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Wasabi Technologies LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'wasabi-storage',
      name: 'Wasabi',
      category: 'storage',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('wasabisys.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.wasabisys.com/x', 'https://wasabisys.com/x'],
        miss: ['https://notwasabisys.com/', 'https://wasabisys.com.example.org/x'],
      },
    },
  ],
};
