/** Hornetsecurity */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP } from './sources';

export const hornetsecurity: Provider = {
  id: 'hornetsecurity',
  name: 'Hornetsecurity',
  control: 'mixed',
  countries: ['DE', 'US'],
  ownership: {
    source:
      'German company, owner of Vade (FR); purchase by the American Proofpoint announced, completion not checked',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Société allemande ; son achat par Proofpoint (États-Unis) a été annoncé.',
      en: 'A German company; its purchase by Proofpoint (United States) was announced.',
    },
  },
  services: [
    {
      id: 'hornet-filter',
      name: 'Hornetsecurity, Vade',
      category: 'mail-filter',
      layer: 'mail',
      role: 'mail',
      hosts: hosts('hornetsecurity.com', 'antispameurope.com', 'vadesecure.com'),
      sources: [MXMAP],
      examples: {
        hit: [
          'https://a.hornetsecurity.com/x',
          'https://antispameurope.com/x',
          'https://vadesecure.com/x',
        ],
        miss: [
          'https://nothornetsecurity.com/',
          'https://hornetsecurity.com.example.org/x',
          'https://notantispameurope.com/',
          'https://notvadesecure.com/',
        ],
      },
    },
  ],
};
