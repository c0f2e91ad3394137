/** Jotform */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PUBLIC_CODE } from './sources';

export const jotform: Provider = {
  id: 'jotform',
  name: 'Jotform',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Jotform Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'jotform-forms',
      name: 'Jotform',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('jotform.com', 'jotfor.ms', 'jotform.pro', 'jotformeu.com', 'jotformpro.com'),
      linkCounts:
        /^(?:form|eu|submit|[a-z0-9-]+)\.jotform(?:eu|pro)?\.com\/(?:\d|form|[^/]+\/\d)|^(?:www\.)?jotform\.com\/(?:form\/|\d)/,
      sources: [DASHLORD, PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.jotform.com/x',
          'https://jotfor.ms/x',
          'https://jotform.pro/x',
          'https://jotformeu.com/x',
          'https://jotformpro.com/x',
        ],
        miss: [
          'https://notjotform.com/',
          'https://jotform.com.example.org/x',
          'https://notjotfor.ms/',
          'https://notjotform.pro/',
          'https://notjotformeu.com/',
          'https://notjotformpro.com/',
        ],
      },
    },
  ],
};
