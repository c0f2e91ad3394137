/** Imgur */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const imgur: Provider = {
  id: 'imgur',
  name: 'Imgur',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Imgur, LLC (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'imgur-images',
      name: 'Imgur',
      category: 'images',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('imgur.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.imgur.com/x', 'https://imgur.com/x'],
        miss: ['https://notimgur.com/', 'https://imgur.com.example.org/x'],
      },
    },
  ],
};
