/** ClassDojo */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const classdojo: Provider = {
  id: 'classdojo',
  name: 'ClassDojo',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'ClassDojo, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'classdojo-app',
      name: 'ClassDojo',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('classdojo.com'),
      linkCounts: /^(?:www\.)?classdojo\.com\/invite|^teach\.classdojo\.com\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.classdojo.com/x', 'https://classdojo.com/x'],
        miss: ['https://notclassdojo.com/', 'https://classdojo.com.example.org/x'],
      },
    },
  ],
};
