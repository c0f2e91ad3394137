/** Scaleway */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PSL } from './sources';

export const scaleway: Provider = {
  id: 'scaleway',
  name: 'Scaleway',
  parent: 'Iliad',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Scaleway SAS, Iliad group (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'scaleway-hosting',
      name: 'Scaleway',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('scw.cloud', 'scaleway.com', 'online.net', 'poneytelecom.eu'),
      sources: [DASHLORD, PSL],
      examples: {
        hit: [
          'https://s3.fr-par.scw.cloud/x',
          'https://a.scw.cloud/x',
          'https://scaleway.com/x',
          'https://online.net/x',
          'https://poneytelecom.eu/x',
        ],
        miss: [
          'https://s3.amazonaws.com/x',
          'header:x-amz-request-id: txg6812508cabc947c8b757-00696af634',
          'https://notscw.cloud/',
          'https://scw.cloud.example.org/x',
          'https://notscaleway.com/',
          'https://notonline.net/',
          'https://notponeytelecom.eu/',
        ],
      },
    },
  ],
};
