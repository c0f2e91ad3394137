/** Proofpoint */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const proofpoint: Provider = {
  id: 'proofpoint',
  name: 'Proofpoint',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Proofpoint, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'proofpoint-filter',
      name: 'Proofpoint',
      category: 'mail-filter',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('pphosted.com', 'ppe-hosted.com', 'emaildefense.proofpoint.com'),
      sources: [MXMAP],
      examples: {
        hit: [
          'https://a.pphosted.com/x',
          'https://ppe-hosted.com/x',
          'https://emaildefense.proofpoint.com/x',
        ],
        miss: [
          'https://notpphosted.com/',
          'https://pphosted.com.example.org/x',
          'https://notppe-hosted.com/',
          'https://notemaildefense.proofpoint.com/',
        ],
      },
    },
  ],
};
