/** TinyURL */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { V2FLY } from './sources';

export const tinyurl: Provider = {
  id: 'tinyurl',
  name: 'TinyURL',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'TinyURL, LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'tinyurl-links',
      name: 'TinyURL (short links)',
      category: 'short-link',
      layer: 'third-party',
      role: 'mention',
      hosts: hosts('tinyurl.com'),
      sources: [V2FLY],
      examples: {
        hit: ['https://a.tinyurl.com/x', 'https://tinyurl.com/x'],
        miss: ['https://nottinyurl.com/', 'https://tinyurl.com.example.org/x'],
      },
    },
  ],
};
