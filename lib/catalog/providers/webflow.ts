/** Webflow */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const webflow: Provider = {
  id: 'webflow',
  name: 'Webflow',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Webflow, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'webflow-hosting',
      name: 'Webflow',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('webflow.io', 'website-files.com', 'webflow.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.webflow.io/x', 'https://website-files.com/x', 'https://webflow.com/x'],
        miss: [
          'https://notwebflow.io/',
          'https://webflow.io.example.org/x',
          'https://notwebsite-files.com/',
          'https://notwebflow.com/',
        ],
      },
    },
  ],
};
