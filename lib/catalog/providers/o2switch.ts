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
      dns: { mx: ['o2switch.net'], ns: ['o2switch.net'] },
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'header:server: o2switch-PowerBoost-v3',
          'https://a.o2switch.net/x',
          'dns:mx:o2switch.net',
          'dns:mx:a.o2switch.net',
          'dns:ns:o2switch.net',
          'dns:ns:a.o2switch.net',
        ],
        miss: [
          'https://noto2switch.net/',
          'https://o2switch.net.example.org/x',
          'dns:mx:not-o2switch-net.example',
          'dns:mx:o2switch.net.example',
          'dns:ns:not-o2switch-net.example',
          'dns:ns:o2switch.net.example',
        ],
      },
    },
  ],
};
