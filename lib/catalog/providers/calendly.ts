/** Calendly */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PUBLIC_CODE } from './sources';

export const calendly: Provider = {
  id: 'calendly',
  name: 'Calendly',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Calendly, LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'calendly-booking',
      name: 'Calendly',
      category: 'booking',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('calendly.com'),
      linkCounts:
        /^calendly\.com\/(?!(?:app|blog|features|integrations|pricing|legal|help|about|solutions|resources|fr|de|es|signup|login|privacy|pages|customers|security|careers)(?:\/|$))[^/]+/,
      sources: [DASHLORD, PUBLIC_CODE],
      examples: {
        hit: ['https://calendly.com/service/rendez-vous', 'https://a.calendly.com/x'],
        miss: ['https://notcalendly.com/', 'https://calendly.com.example.org/x'],
      },
    },
  ],
};
