/** Notion */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { V2FLY } from './sources';

export const notion: Provider = {
  id: 'notion',
  name: 'Notion',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Notion Labs, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'notion-pages',
      name: 'Notion',
      category: 'collaboration',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('notion.so', 'notion.site', 'notion.com'),
      tenant: /^([a-z0-9-]+)\.notion\.site\//,
      linkCounts: /^[a-z0-9-]+\.notion\.site\/./,
      sources: [V2FLY],
      examples: {
        hit: ['https://a.notion.so/x', 'https://notion.site/x', 'https://notion.com/x'],
        miss: [
          'https://notnotion.so/',
          'https://notion.so.example.org/x',
          'https://notnotion.site/',
          'https://notnotion.com/',
        ],
      },
    },
  ],
};
