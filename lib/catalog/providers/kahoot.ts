/** Kahoot! */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const kahoot: Provider = {
  id: 'kahoot',
  name: 'Kahoot!',
  control: 'mixed',
  countries: ['NO', 'US'],
  ownership: {
    source: 'Norwegian company; owners include American investors since 2024',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Société norvégienne, investisseurs en partie américains.',
      en: 'A Norwegian company, partly American investors.',
    },
  },
  services: [
    {
      id: 'kahoot-app',
      name: 'Kahoot!',
      category: 'learning',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('kahoot.com', 'kahoot.it'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.kahoot.com/x', 'https://kahoot.it/x'],
        miss: [
          'https://notkahoot.com/',
          'https://kahoot.com.example.org/x',
          'https://notkahoot.it/',
        ],
      },
    },
    {
      id: 'clever',
      name: 'Clever',
      category: 'identity',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('clever.com'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.clever.com/x', 'https://clever.com/x'],
        miss: ['https://notclever.com/', 'https://clever.com.example.org/x'],
      },
    },
  ],
};
