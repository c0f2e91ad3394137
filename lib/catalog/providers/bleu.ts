/** Bleu */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const bleu: Provider = {
  id: 'bleu',
  name: 'Bleu',
  parent: 'Orange, Capgemini',
  control: 'sovereign-variant',
  countries: ['FR'],
  ownership: {
    source:
      'Company of Orange and Capgemini that runs Microsoft 365 and Azure technology in France',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Technologie de Microsoft, exploitée par une société française.',
      en: 'Microsoft technology, operated by a French company.',
    },
  },
  services: [
    {
      id: 'sov-bleu',
      name: 'Bleu (Microsoft 365, Azure)',
      category: 'portal',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('sovcloud-identity.fr', 'sovcloud.fr'),
      linkCounts: /./,
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://login.sovcloud-identity.fr/x',
          'https://outlook.sovcloud.fr/',
          'https://a.sovcloud-identity.fr/x',
          'https://sovcloud.fr/x',
        ],
        miss: [
          'https://login.microsoftonline.com/x',
          'https://notsovcloud-identity.fr/',
          'https://sovcloud-identity.fr.example.org/x',
          'https://notsovcloud.fr/',
        ],
      },
    },
  ],
};
