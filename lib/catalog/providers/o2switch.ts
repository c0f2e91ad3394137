/** o2switch */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const o2switch: Provider = {
  id: 'o2switch',
  name: 'o2switch',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'o2switch SARL, Clermont-Ferrand (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'o2switch-hosting',
      name: 'o2switch',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('o2switch.net'),
      headers: [{ name: 'server', value: /^o2switch-/ }],
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['header:server: o2switch-PowerBoost-v3', 'https://a.o2switch.net/x'],
        miss: [
          'https://noto2switch.net/',
          'https://o2switch.net.example.org/x',
          'header:server: nginx',
        ],
      },
    },
  ],
};
