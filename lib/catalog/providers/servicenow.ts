/** ServiceNow */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const servicenow: Provider = {
  id: 'servicenow',
  name: 'ServiceNow',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'ServiceNow, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'servicenow-portal',
      name: 'ServiceNow',
      category: 'portal',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('service-now.com', 'servicenow.com', 'servicenowservices.com'),
      tenant: /^([a-z0-9-]+)\.service-now\.com\//,
      linkCounts: /^(?!www\.)[a-z0-9-]+\.service-now\.com\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.service-now.com/x',
          'https://servicenow.com/x',
          'https://servicenowservices.com/x',
        ],
        miss: [
          'https://notservice-now.com/',
          'https://service-now.com.example.org/x',
          'https://notservicenow.com/',
          'https://notservicenowservices.com/',
        ],
      },
    },
  ],
};
