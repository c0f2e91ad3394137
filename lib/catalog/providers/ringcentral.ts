/** RingCentral */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const ringcentral: Provider = {
  id: 'ringcentral',
  name: 'RingCentral',
  control: 'american',
  countries: ['US'],
  ownership: {
    source:
      'Dimelo’s own legal page speaks as RingCentral Engage Digital; RingCentral, Inc., Belmont (US)',
    url: 'https://www.dimelo.com/legal/service-description/',
    checkedOn: '2026-11-24',
  },
  services: [
    {
      id: 'dimelo-chat',
      name: 'RingCentral Engage Digital (Dimelo)',
      category: 'chat',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('dimelochat.com', 'dimelo.com', 'engagedigital.ringcentral.com'),
      note: {
        fr: 'Société française Dimelo, achetée par RingCentral en 2018.',
        en: 'The French company Dimelo, bought by RingCentral in 2018.',
      },
      sources: [DASHLORD],
      examples: {
        hit: [
          'https://a.dimelochat.com/x',
          'https://dimelo.com/x',
          'https://engagedigital.ringcentral.com/x',
        ],
        miss: [
          'https://notdimelochat.com/',
          'https://dimelochat.com.example.org/x',
          'https://notdimelo.com/',
          'https://notengagedigital.ringcentral.com/',
        ],
      },
    },
  ],
};
