/** Oracle EU Sovereign Cloud */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const oracleEu: Provider = {
  id: 'oracle-eu',
  name: 'Oracle EU Sovereign Cloud',
  parent: 'Oracle Corporation',
  control: 'sovereign-variant',
  countries: ['US'],
  ownership: { source: 'European subsidiaries of Oracle, separate realm', checkedOn: '2026-11-22' },
  services: [
    {
      id: 'sov-oci-eu',
      name: 'Oracle EU Sovereign Cloud',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('oraclecloud.eu'),
      note: {
        fr: 'Filiales européennes d’Oracle : le propriétaire reste américain.',
        en: 'European subsidiaries of Oracle: the owner remains American.',
      },
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.oraclecloud.eu/x', 'https://oraclecloud.eu/x'],
        miss: [
          'https://x.oraclecloud.com/',
          'https://notoraclecloud.eu/',
          'https://oraclecloud.eu.example.org/x',
        ],
      },
    },
  ],
};
