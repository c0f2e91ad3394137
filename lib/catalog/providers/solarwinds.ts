/** SolarWinds (Pingdom) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const solarwinds: Provider = {
  id: 'solarwinds',
  name: 'SolarWinds (Pingdom)',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'SolarWinds Corporation (US): ghostery/trackerdb organisation record',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'pingdom',
      name: 'Pingdom',
      category: 'monitoring',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('pingdom.net', 'pingdom.com'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: ['https://a.pingdom.net/x', 'https://pingdom.com/x'],
        miss: [
          'https://notpingdom.net/',
          'https://pingdom.net.example.org/x',
          'https://notpingdom.com/',
        ],
      },
    },
  ],
};
