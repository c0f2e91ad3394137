/** Sirdata */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const sirdata: Provider = {
  id: 'sirdata',
  name: 'Sirdata',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Sirdata SAS, Paris (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'sirdata-consent',
      name: 'Sirdata',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('sirdata.net', 'sirdata.eu', 'consentframework.com', 'sddan.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.sirdata.net/x',
          'https://sirdata.eu/x',
          'https://consentframework.com/x',
          'https://sddan.com/x',
        ],
        miss: [
          'https://notsirdata.net/',
          'https://sirdata.net.example.org/x',
          'https://notsirdata.eu/',
          'https://notconsentframework.com/',
          'https://notsddan.com/',
        ],
      },
    },
  ],
};
