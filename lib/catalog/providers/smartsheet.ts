/** Smartsheet */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE, V2FLY } from './sources';

export const smartsheet: Provider = {
  id: 'smartsheet',
  name: 'Smartsheet',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Smartsheet Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'smartsheet-forms',
      name: 'Smartsheet',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('smartsheet.com', 'smartsheet.eu'),
      linkCounts: /^app\.smartsheet\.(?:com|eu)\/b\/(?:form|publish|home)/,
      sources: [PUBLIC_CODE, V2FLY],
      examples: {
        hit: ['https://a.smartsheet.com/x', 'https://smartsheet.eu/x'],
        miss: [
          'https://notsmartsheet.com/',
          'https://smartsheet.com.example.org/x',
          'https://notsmartsheet.eu/',
        ],
      },
    },
  ],
};
