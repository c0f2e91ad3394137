/** Éducation nationale (apps.education.fr) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const educationNationale: Provider = {
  id: 'education-nationale',
  name: 'Éducation nationale (apps.education.fr)',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source:
      'French ministry of education: common digital tools, as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'apps-education',
      name: 'apps.education.fr',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('apps.education.fr'),
      linkCounts: /./,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://podeduc.apps.education.fr/video/x', 'https://a.apps.education.fr/x'],
        miss: ['https://notapps.education.fr/', 'https://apps.education.fr.example.org/x'],
      },
    },
  ],
};
