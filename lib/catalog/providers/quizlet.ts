/** Quizlet */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const quizlet: Provider = {
  id: 'quizlet',
  name: 'Quizlet',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Quizlet, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'quizlet-app',
      name: 'Quizlet',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('quizlet.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.quizlet.com/x', 'https://quizlet.com/x'],
        miss: ['https://notquizlet.com/', 'https://quizlet.com.example.org/x'],
      },
    },
  ],
};
