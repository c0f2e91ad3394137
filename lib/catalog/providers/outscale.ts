/** 3DS Outscale */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const outscale: Provider = {
  id: 'outscale',
  name: '3DS Outscale',
  parent: 'Dassault Systèmes',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Dassault Systèmes group (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'outscale-hosting',
      name: '3DS Outscale',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('outscale.com'),
      sources: [PSL],
      examples: {
        hit: ['https://a.outscale.com/x', 'https://outscale.com/x'],
        miss: ['https://notoutscale.com/', 'https://outscale.com.example.org/x'],
      },
    },
  ],
};
