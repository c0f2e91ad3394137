/** SurveyMonkey */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PUBLIC_CODE } from './sources';

export const surveymonkey: Provider = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'SurveyMonkey Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'surveymonkey-forms',
      name: 'SurveyMonkey',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('surveymonkey.com', 'surveymonkey.co.uk', 'smassets.net', 'wufoo.com'),
      linkCounts:
        /^(?:[a-z]{2}\.|www\.)?surveymonkey\.com\/(?:r|s)\/|^[a-z0-9-]+\.wufoo\.(?:com|eu)\/forms/,
      sources: [DASHLORD, PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.surveymonkey.com/x',
          'https://surveymonkey.co.uk/x',
          'https://smassets.net/x',
          'https://wufoo.com/x',
        ],
        miss: [
          'https://fr.surveymonkey.example/r/x',
          'https://notsurveymonkey.com/',
          'https://surveymonkey.com.example.org/x',
          'https://notsurveymonkey.co.uk/',
          'https://notsmassets.net/',
          'https://notwufoo.com/',
        ],
      },
    },
  ],
};
