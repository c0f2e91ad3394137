/** Talentsoft (Cornerstone) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const talentsoft: Provider = {
  id: 'talentsoft',
  name: 'Talentsoft (Cornerstone)',
  control: 'mixed',
  countries: ['FR', 'US'],
  ownership: {
    source: 'French company, bought by the American Cornerstone OnDemand; not checked further',
    checkedOn: '2026-11-24',
    note: {
      fr: 'Société française d’un groupe américain.',
      en: 'A French company of an American group.',
    },
  },
  services: [
    {
      id: 'talentsoft-jobs',
      name: 'Talentsoft',
      category: 'recruitment',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('talent-soft.com'),
      tenant: /^([a-z0-9-]+?)(?:-recrute)?\.talent-soft\.com\//,
      linkCounts: /^[a-z0-9-]+\.talent-soft\.com\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.talent-soft.com/x', 'https://talent-soft.com/x'],
        miss: ['https://nottalent-soft.com/', 'https://talent-soft.com.example.org/x'],
      },
    },
  ],
};
