/** Amazon’s mail services. */
import type { Service } from '../types';
import { hosts } from './host-rules';
import { MXMAP, PSL, WEBAPPANALYZER } from './sources';

export const awsMail: readonly Service[] = [
  {
    id: 'aws-ses',
    name: 'Amazon SES',
    category: 'mail',
    layer: 'mail',
    role: 'mail',
    hosts: hosts('amazonses.com', 'awstrack.me'),
    sources: [MXMAP, WEBAPPANALYZER],
    examples: {
      hit: ['https://a.amazonses.com/x', 'https://awstrack.me/x'],
      miss: [
        'https://notamazonses.com/',
        'https://amazonses.com.example.org/x',
        'https://notawstrack.me/',
      ],
    },
  },
  {
    id: 'aws-workmail',
    name: 'WorkMail, WorkDocs, WorkSpaces',
    category: 'mail',
    layer: 'mail',
    role: 'user-data',
    hosts: hosts('awsapps.com', 'amazonworkdocs.com', 'amazonworkspaces.com'),
    tenant: /^([a-z0-9-]+)\.awsapps\.com\//,
    linkCounts: /^[a-z0-9-]+\.awsapps\.com\//,
    sources: [MXMAP, PSL],
    examples: {
      hit: [
        'https://a.awsapps.com/x',
        'https://amazonworkdocs.com/x',
        'https://amazonworkspaces.com/x',
      ],
      miss: [
        'https://notawsapps.com/',
        'https://awsapps.com.example.org/x',
        'https://notamazonworkdocs.com/',
        'https://notamazonworkspaces.com/',
      ],
    },
  },
];
