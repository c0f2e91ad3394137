/** Mozilla */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const mozilla: Provider = {
  id: 'mozilla',
  name: 'Mozilla',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Mozilla Foundation (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'mozilla-help',
      name: 'Mozilla’s help pages',
      category: 'legal',
      layer: 'third-party',
      role: 'ignore-link',
      hosts: hosts('support.mozilla.org'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.support.mozilla.org/x', 'https://support.mozilla.org/x'],
        miss: ['https://notsupport.mozilla.org/', 'https://support.mozilla.org.example.org/x'],
      },
    },
  ],
};
