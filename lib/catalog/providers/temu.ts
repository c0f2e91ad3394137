/** Temu */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const temu: Provider = {
  id: 'temu',
  name: 'Temu',
  control: 'other',
  countries: ['CN'],
  ownership: {
    source: 'PDD Holdings (CN), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'temu-ads',
      name: 'Temu',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('temu.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.temu.com/x', 'https://temu.com/x'],
        miss: ['https://nottemu.com/', 'https://temu.com.example.org/x'],
      },
    },
  ],
};
