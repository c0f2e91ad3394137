/** Framasoft */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const framasoft: Provider = {
  id: 'framasoft',
  name: 'Framasoft',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source: 'Non-profit association, Lyon (FR), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'framasoft-services',
      name: 'Framasoft (Framaforms, Framadate, Framapad, Framatalk)',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts(
        'framaforms.org',
        'framadate.org',
        'framapad.org',
        'framatalk.org',
        'framasoft.org',
        'frama.space',
      ),
      linkCounts: /^(?:framaforms|framadate|[a-z]*\.?framapad|framatalk)\.org\/./,
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.framaforms.org/x',
          'https://framadate.org/x',
          'https://framapad.org/x',
          'https://framatalk.org/x',
          'https://framasoft.org/x',
          'https://frama.space/x',
        ],
        miss: [
          'https://notframaforms.org/',
          'https://framaforms.org.example.org/x',
          'https://notframadate.org/',
          'https://notframapad.org/',
          'https://notframatalk.org/',
          'https://notframasoft.org/',
          'https://notframa.space/',
        ],
      },
    },
  ],
};
