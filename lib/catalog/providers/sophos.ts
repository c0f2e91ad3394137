/** Sophos */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const sophos: Provider = {
  id: 'sophos',
  name: 'Sophos',
  control: 'mixed',
  countries: ['GB', 'US'],
  ownership: {
    source: 'British company owned by the American investment firm Thoma Bravo',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Société britannique, propriétaire américain.',
      en: 'A British company with an American owner.',
    },
  },
  services: [
    {
      id: 'sophos-filter',
      name: 'Sophos Email',
      category: 'mail-filter',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('hydra.sophos.com'),
      sources: [MXMAP],
      examples: {
        hit: ['https://a.hydra.sophos.com/x', 'https://hydra.sophos.com/x'],
        miss: ['https://nothydra.sophos.com/', 'https://hydra.sophos.com.example.org/x'],
      },
    },
  ],
};
