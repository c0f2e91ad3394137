/** StackAdapt */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const stackadapt: Provider = {
  id: 'stackadapt',
  name: 'StackAdapt',
  control: 'other',
  countries: ['CA'],
  ownership: {
    source: 'StackAdapt Inc., Toronto (CA), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'stackadapt-ads',
      name: 'StackAdapt',
      category: 'advertising',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('stackadapt.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.stackadapt.com/x', 'https://stackadapt.com/x'],
        miss: ['https://notstackadapt.com/', 'https://stackadapt.com.example.org/x'],
      },
    },
  ],
};
