/** Atlassian */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { MXMAP, PUBLIC_CODE, V2FLY } from './sources';

export const atlassian: Provider = {
  id: 'atlassian',
  name: 'Atlassian',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Atlassian Corporation (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Fondée en Australie, société du Delaware depuis 2022.',
      en: 'Founded in Australia, a Delaware company since 2022.',
    },
  },
  services: [
    {
      id: 'atlassian-cloud',
      name: 'Jira, Confluence, Trello',
      category: 'collaboration',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts(
        'atlassian.net',
        'atlassian.com',
        'trello.com',
        'bitbucket.org',
        'bitbucket.io',
        'jira.com',
        'statuspage.io',
        'atl-paas.net',
      ),
      tenant: /^(?!www\.|api\.)([a-z0-9-]+)\.atlassian\.net\//,
      linkCounts: /^(?!www\.|api\.)[a-z0-9-]+\.atlassian\.net\/|^trello\.com\/(?:b|c|invite)\//,
      sources: [V2FLY, MXMAP],
      examples: {
        hit: [
          'https://a.atlassian.net/x',
          'https://atlassian.com/x',
          'https://trello.com/x',
          'https://bitbucket.org/x',
          'https://bitbucket.io/x',
          'https://jira.com/x',
          'https://statuspage.io/x',
          'https://atl-paas.net/x',
        ],
        miss: [
          'https://notatlassian.net/',
          'https://atlassian.net.example.org/x',
          'https://notatlassian.com/',
          'https://nottrello.com/',
          'https://notbitbucket.org/',
          'https://notbitbucket.io/',
          'https://notjira.com/',
          'https://notstatuspage.io/',
          'https://notatl-paas.net/',
        ],
      },
    },
    {
      id: 'onprem-atlassian',
      name: 'Jira, Confluence on the body’s own machine',
      category: 'collaboration',
      layer: 'workspace',
      role: 'on-premises',
      headers: [
        { name: 'x-arequestid' },
        { name: 'x-asessionid' },
        { name: 'x-confluence-request-time' },
      ],
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'header:x-arequestid: 1',
          'header:x-asessionid: 1',
          'header:x-confluence-request-time: 1',
        ],
        miss: ['https://jira.mairie.example/browse/X', 'header:x-request-id: 1'],
      },
    },
  ],
};
