/** Docusign */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { WEBAPPANALYZER } from './sources';

export const docusign: Provider = {
  id: 'docusign',
  name: 'Docusign',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Docusign, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'docusign-sign',
      name: 'Docusign',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('docusign.com', 'docusign.net'),
      linkCounts:
        /(?:^|\.)docusign\.net\/(?:member|signing|webforms)|^powerforms\.docusign\.net\//i,
      sources: [WEBAPPANALYZER],
      examples: {
        hit: ['https://a.docusign.com/x', 'https://docusign.net/x'],
        miss: [
          'https://notdocusign.com/',
          'https://docusign.com.example.org/x',
          'https://notdocusign.net/',
        ],
      },
    },
  ],
};
