/** Delos Cloud */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const delos: Provider = {
  id: 'delos',
  name: 'Delos Cloud',
  parent: 'SAP',
  control: 'sovereign-variant',
  countries: ['DE'],
  ownership: {
    source: 'Subsidiary of SAP that runs Microsoft technology in Germany',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Technologie de Microsoft, exploitée par une filiale de SAP.',
      en: 'Microsoft technology, operated by a subsidiary of SAP.',
    },
  },
  services: [
    {
      id: 'sov-delos',
      name: 'Microsoft technology operated by Delos',
      category: 'portal',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('sovcloud-identity.de', 'sovcloud.de'),
      linkCounts: /./,
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://login.sovcloud-identity.de/x',
          'https://outlook.sovcloud.de/',
          'https://a.sovcloud-identity.de/x',
          'https://sovcloud.de/x',
        ],
        miss: [
          'https://login.microsoftonline.com/x',
          'https://notsovcloud-identity.de/',
          'https://sovcloud-identity.de.example.org/x',
          'https://notsovcloud.de/',
        ],
      },
    },
  ],
};
