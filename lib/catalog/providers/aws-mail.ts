/** Amazon’s mail and name services. */
import type { Service } from '../types';
import { hosts } from './host-rules';
import { MXMAP, PSL, V2FLY, WEBAPPANALYZER } from './sources';

/** Regions in which SES takes incoming mail. */
const SES_REGIONS = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ca-central-1',
  'eu-west-1',
  'eu-west-2',
  'eu-central-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
];

/** Route 53 spreads zones over `awsdns-00` … `awsdns-63` in four domains. */
const ROUTE53 = ['com', 'net', 'org', 'co.uk'].flatMap((domain) =>
  Array.from({ length: 64 }, (_, n) => `awsdns-${String(n).padStart(2, '0')}.${domain}`),
);

export const awsMail: readonly Service[] = [
  {
    id: 'aws-ses',
    name: 'Amazon SES',
    category: 'mail',
    layer: 'mail',
    role: 'mail',
    hosts: hosts('amazonses.com', 'awstrack.me'),
    dns: {
      spf: ['amazonses.com'],
      dkim: ['dkim.amazonses.com'],
      mx: ['amazonses.com', ...SES_REGIONS.map((region) => `inbound-smtp.${region}.amazonaws.com`)],
    },
    sources: [MXMAP, WEBAPPANALYZER],
    examples: {
      hit: [
        'dns:mx:inbound-smtp.us-east-1.amazonaws.com',
        'dns:mx:inbound-smtp.us-east-2.amazonaws.com',
        'dns:mx:inbound-smtp.us-west-2.amazonaws.com',
        'dns:mx:inbound-smtp.ca-central-1.amazonaws.com',
        'dns:mx:inbound-smtp.eu-west-1.amazonaws.com',
        'dns:mx:inbound-smtp.eu-west-2.amazonaws.com',
        'dns:mx:inbound-smtp.eu-central-1.amazonaws.com',
        'dns:mx:inbound-smtp.ap-southeast-1.amazonaws.com',
        'dns:mx:inbound-smtp.ap-southeast-2.amazonaws.com',
        'dns:mx:inbound-smtp.ap-northeast-1.amazonaws.com',
        'dns:mx:feedback-smtp.eu-west-1.amazonses.com',
        'https://a.amazonses.com/x',
        'https://awstrack.me/x',
        'dns:spf:amazonses.com',
        'dns:spf:a.amazonses.com',
        'dns:dkim:dkim.amazonses.com',
        'dns:dkim:a.dkim.amazonses.com',
      ],
      miss: [
        'dns:mx:mx.amazonaws.com',
        'https://notamazonses.com/',
        'https://amazonses.com.example.org/x',
        'https://notawstrack.me/',
        'dns:spf:not-amazonses-com.example',
        'dns:spf:amazonses.com.example',
        'dns:dkim:not-dkim-amazonses-com.example',
        'dns:dkim:dkim.amazonses.com.example',
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
    dns: { autodiscover: ['awsapps.com'] },
    tenant: /^([a-z0-9-]+)\.awsapps\.com\//,
    linkCounts: /^[a-z0-9-]+\.awsapps\.com\//,
    sources: [MXMAP, PSL],
    examples: {
      hit: [
        'https://a.awsapps.com/x',
        'https://amazonworkdocs.com/x',
        'https://amazonworkspaces.com/x',
        'dns:autodiscover:awsapps.com',
        'dns:autodiscover:a.awsapps.com',
      ],
      miss: [
        'https://notawsapps.com/',
        'https://awsapps.com.example.org/x',
        'https://notamazonworkdocs.com/',
        'https://notamazonworkspaces.com/',
        'dns:autodiscover:not-awsapps-com.example',
        'dns:autodiscover:awsapps.com.example',
      ],
    },
  },
  {
    id: 'aws-route53',
    name: 'Route 53 (name service)',
    category: 'dns',
    layer: 'hosting',
    role: 'infrastructure',
    dns: { ns: ROUTE53 },
    sources: [WEBAPPANALYZER, V2FLY],
    examples: {
      hit: [
        'dns:ns:ns-1.awsdns-00.com',
        'dns:ns:ns-2.awsdns-63.co.uk',
        'dns:ns:ns-3.awsdns-12.net',
        'dns:ns:ns-4.awsdns-40.org',
      ],
      miss: ['dns:ns:ns1.awsdns-00.fr', 'dns:ns:ns1.notawsdns.com'],
    },
  },
];
