/** Barracuda Networks */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const barracuda: Provider = {
  id: 'barracuda',
  name: 'Barracuda Networks',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Barracuda Networks, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'barracuda-filter',
      name: 'Barracuda',
      category: 'mail-filter',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('barracudanetworks.com'),
      sources: [MXMAP],
      examples: {
        hit: ['https://a.barracudanetworks.com/x', 'https://barracudanetworks.com/x'],
        miss: ['https://notbarracudanetworks.com/', 'https://barracudanetworks.com.example.org/x'],
      },
    },
  ],
};
