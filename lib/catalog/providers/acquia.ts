/** Acquia */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PSL } from './sources';

export const acquia: Provider = {
  id: 'acquia',
  name: 'Acquia',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Acquia, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'acquia-hosting',
      name: 'Acquia Cloud',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('acquia-sites.com', 'acsitefactory.com'),
      headers: [{ name: 'x-ah-environment' }],
      sources: [PSL],
      examples: {
        hit: [
          'header:x-ah-environment: prod',
          'https://a.acquia-sites.com/x',
          'https://acsitefactory.com/x',
        ],
        miss: [
          'https://notacquia-sites.com/',
          'https://acquia-sites.com.example.org/x',
          'https://notacsitefactory.com/',
        ],
      },
    },
  ],
};
