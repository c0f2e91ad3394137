/** iubenda */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const iubenda: Provider = {
  id: 'iubenda',
  name: 'iubenda',
  parent: 'team.blue',
  control: 'european',
  countries: ['IT'],
  ownership: {
    source: 'iubenda Srl, Milan, group team.blue (BE), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'iubenda-consent',
      name: 'iubenda',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('iubenda.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.iubenda.com/x', 'https://iubenda.com/x'],
        miss: ['https://notiubenda.com/', 'https://iubenda.com.example.org/x'],
      },
    },
  ],
};
