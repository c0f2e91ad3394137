/** Cognito Forms */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const cognitoForms: Provider = {
  id: 'cognito-forms',
  name: 'Cognito Forms',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Cognito, LLC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'cognito-forms-app',
      name: 'Cognito Forms',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('cognitoforms.com'),
      linkCounts: /^www\.cognitoforms\.com\/[A-Za-z0-9]+\/./,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.cognitoforms.com/x', 'https://cognitoforms.com/x'],
        miss: ['https://notcognitoforms.com/', 'https://cognitoforms.com.example.org/x'],
      },
    },
  ],
};
