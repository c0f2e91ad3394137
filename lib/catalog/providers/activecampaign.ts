/** ActiveCampaign */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { THIRD_PARTY_WEB } from './sources';

export const activecampaign: Provider = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'ActiveCampaign, LLC (US): seat as the company states it; not checked further',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'activecampaign-mail',
      name: 'ActiveCampaign',
      category: 'newsletter',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('activecampaign.com', 'activehosted.com', 'trackcmp.net'),
      sources: [THIRD_PARTY_WEB],
      examples: {
        hit: [
          'https://a.activecampaign.com/x',
          'https://activehosted.com/x',
          'https://trackcmp.net/x',
        ],
        miss: [
          'https://notactivecampaign.com/',
          'https://activecampaign.com.example.org/x',
          'https://notactivehosted.com/',
          'https://nottrackcmp.net/',
        ],
      },
    },
  ],
};
