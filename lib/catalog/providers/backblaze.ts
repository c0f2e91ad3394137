/** Backblaze */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const backblaze: Provider = {
  id: 'backblaze',
  name: 'Backblaze',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Backblaze, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'backblaze-storage',
      name: 'Backblaze B2',
      category: 'storage',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('backblazeb2.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.backblazeb2.com/x', 'https://backblazeb2.com/x'],
        miss: ['https://notbackblazeb2.com/', 'https://backblazeb2.com.example.org/x'],
      },
    },
  ],
};
