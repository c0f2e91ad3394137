/** Bitly */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { V2FLY } from './sources';

export const bitly: Provider = {
  id: 'bitly',
  name: 'Bitly',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Bitly, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'bitly-links',
      name: 'Bitly (short links)',
      category: 'short-link',
      layer: 'third-party',
      role: 'mention',
      hosts: hosts('bit.ly', 'bitly.com'),
      sources: [V2FLY],
      examples: {
        hit: ['https://a.bit.ly/x', 'https://bitly.com/x'],
        miss: ['https://notbit.ly/', 'https://bit.ly.example.org/x', 'https://notbitly.com/'],
      },
    },
  ],
};
