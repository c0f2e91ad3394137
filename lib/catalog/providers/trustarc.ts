/** TrustArc */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { WEBAPPANALYZER } from './sources';

export const trustarc: Provider = {
  id: 'trustarc',
  name: 'TrustArc',
  control: 'mixed',
  countries: ['US', 'NL'],
  ownership: {
    source: 'American company; change of owner reported, not checked',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Société américaine ; un changement de propriétaire a été annoncé.',
      en: 'An American company; a change of owner was reported.',
    },
  },
  services: [
    {
      id: 'trustarc-consent',
      name: 'TrustArc',
      category: 'consent',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('trustarc.com', 'truste.com'),
      sources: [WEBAPPANALYZER],
      examples: {
        hit: ['https://a.trustarc.com/x', 'https://truste.com/x'],
        miss: [
          'https://nottrustarc.com/',
          'https://trustarc.com.example.org/x',
          'https://nottruste.com/',
        ],
      },
    },
  ],
};
