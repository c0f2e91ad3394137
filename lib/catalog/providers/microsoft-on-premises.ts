/** Microsoft’s software on machines of the body or of its host: a licence, not its cloud. Never a finding. */
import type { Service } from '../types';
import { DASHLORD, WEBAPPANALYZER } from './sources';

export const microsoftOnPremises: readonly Service[] = [
  {
    id: 'onprem-exchange',
    name: 'Exchange Server on the body’s own machine',
    category: 'mail',
    layer: 'mail',
    role: 'on-premises',
    headers: [
      { name: 'x-owa-version' },
      { name: 'x-feserver' },
      { name: 'x-calculatedbetarget' },
      { name: 'x-beserver' },
    ],
    sources: [WEBAPPANALYZER],
    examples: {
      hit: [
        'header:x-owa-version: 15.2.1',
        'header:x-feserver: EX01',
        'header:x-calculatedbetarget: ex01.local',
        'header:x-beserver: EX02',
      ],
      miss: ['https://courriel.mairie.example/owa/', 'header:server: Microsoft-IIS/10.0'],
    },
  },
  {
    id: 'onprem-sharepoint',
    name: 'SharePoint Server on the body’s own machine',
    category: 'files',
    layer: 'workspace',
    role: 'on-premises',
    headers: [
      { name: 'microsoftsharepointteamservices' },
      { name: 'sprequestguid' },
      { name: 'x-sharepointhealthscore' },
      { name: 'spiislatency' },
      { name: 'sprequestduration' },
    ],
    sources: [WEBAPPANALYZER, DASHLORD],
    examples: {
      hit: [
        'header:microsoftsharepointteamservices: 16.0',
        'header:sprequestguid: 1',
        'header:x-sharepointhealthscore: 0',
        'header:spiislatency: 0',
        'header:sprequestduration: 12',
      ],
      miss: ['https://intranet.mairie.example/_layouts/15/', 'https://univpsl.sharepoint.com/'],
    },
  },
  {
    id: 'onprem-iis',
    name: 'IIS and ASP.NET (software)',
    category: 'software',
    layer: 'hosting',
    role: 'on-premises',
    headers: [
      { name: 'server', value: /^Microsoft-(?:IIS|HTTPAPI)\// },
      { name: 'x-powered-by', value: /^ASP\.NET$/ },
      { name: 'x-aspnet-version' },
    ],
    sources: [DASHLORD],
    examples: {
      hit: [
        'header:server: Microsoft-IIS/10.0',
        'header:server: Microsoft-HTTPAPI/2.0',
        'header:x-powered-by: ASP.NET',
        'header:x-aspnet-version: 4.0.30319',
      ],
      miss: ['header:server: nginx', 'header:x-powered-by: PHP/8.2'],
    },
  },
];
