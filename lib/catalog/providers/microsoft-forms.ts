/** Forms, portals, flows and reports of Microsoft. */
import type { Service } from '../types';
import { hosts } from './host-rules';
import { CLOUD_MICROSOFT, M365_ENDPOINTS, PUBLIC_CODE, V2FLY, WEBAPPANALYZER } from './sources';

export const microsoftForms: readonly Service[] = [
  {
    id: 'ms-forms',
    name: 'Microsoft Forms',
    category: 'forms',
    layer: 'workspace',
    role: 'user-data',
    hosts: hosts(
      'forms.office.com',
      'forms.cloud.microsoft',
      'forms.microsoft.com',
      'forms.office365.com',
    ),
    linkCounts:
      /^forms\.(?:office(?:365)?\.com|cloud\.microsoft|microsoft\.com)\/(?:r|e|g|pages)\/./i,
    sources: [PUBLIC_CODE, CLOUD_MICROSOFT],
    examples: {
      hit: [
        'https://forms.office.com/r/abc',
        'https://forms.cloud.microsoft/e/x',
        'https://forms.office.com/Pages/ResponsePage.aspx',
        'https://a.forms.office.com/x',
        'https://forms.cloud.microsoft/x',
        'https://forms.microsoft.com/x',
        'https://forms.office365.com/x',
      ],
      miss: [
        'https://www.office.com/forms',
        'https://news.example/microsoft-forms/forms.office.com',
        'https://notforms.office.com/',
        'https://forms.office.com.example.org/x',
        'https://notforms.cloud.microsoft/',
        'https://notforms.microsoft.com/',
        'https://notforms.office365.com/',
      ],
    },
  },
  {
    id: 'ms-customervoice',
    name: 'Dynamics 365 Customer Voice',
    category: 'forms',
    layer: 'workspace',
    role: 'user-data',
    hosts: hosts('customervoice.microsoft.com'),
    linkCounts: /^customervoice\.microsoft\.com\/(?:formspro\/)?pages\/responsepage/i,
    sources: [PUBLIC_CODE],
    examples: {
      hit: [
        'https://customervoice.microsoft.com/Pages/ResponsePage.aspx',
        'https://a.customervoice.microsoft.com/x',
      ],
      miss: [
        'https://notcustomervoice.microsoft.com/',
        'https://customervoice.microsoft.com.example.org/x',
      ],
    },
  },
  {
    id: 'ms-powerapps',
    name: 'Power Apps, Power Pages, Dynamics 365',
    category: 'portal',
    layer: 'workspace',
    role: 'user-data',
    hosts: hosts(
      'powerapps.com',
      'powerappsportals.com',
      'powerappscdn.net',
      'powerplatform.com',
      'powerplatformusercontent.com',
      'powerpages.microsoft.com',
      'dynamics.com',
      'azure-apim.net',
    ),
    tenant: /^([a-z0-9-]+)\.(?:powerappsportals\.com|crm\d*\.dynamics\.com)\//,
    linkCounts:
      /^(?:apps\.powerapps\.com\/play|[a-z0-9-]+\.powerappsportals\.com\/|[a-z0-9-]+\.crm\d*\.dynamics\.com\/|[a-z0-9-]+\.svc\.dynamics\.com\/)/,
    sources: [M365_ENDPOINTS, V2FLY, PUBLIC_CODE],
    examples: {
      hit: [
        'https://a.powerapps.com/x',
        'https://powerappsportals.com/x',
        'https://powerappscdn.net/x',
        'https://powerplatform.com/x',
        'https://powerplatformusercontent.com/x',
        'https://powerpages.microsoft.com/x',
        'https://dynamics.com/x',
        'https://azure-apim.net/x',
      ],
      miss: [
        'https://notpowerapps.com/',
        'https://powerapps.com.example.org/x',
        'https://notpowerappsportals.com/',
        'https://notpowerappscdn.net/',
        'https://notpowerplatform.com/',
        'https://notpowerplatformusercontent.com/',
        'https://notpowerpages.microsoft.com/',
        'https://notdynamics.com/',
        'https://notazure-apim.net/',
      ],
    },
  },
  {
    id: 'ms-powerautomate',
    name: 'Power Automate',
    category: 'forms',
    layer: 'workspace',
    role: 'user-data',
    hosts: hosts('powerautomate.com', 'flow.microsoft.com', 'logic.azure.com'),
    sources: [M365_ENDPOINTS, PUBLIC_CODE],
    examples: {
      hit: [
        'https://prod-12.westeurope.logic.azure.com/workflows/x',
        'https://a.powerautomate.com/x',
        'https://flow.microsoft.com/x',
        'https://logic.azure.com/x',
      ],
      miss: [
        'https://notpowerautomate.com/',
        'https://powerautomate.com.example.org/x',
        'https://notflow.microsoft.com/',
        'https://notlogic.azure.com/',
      ],
    },
  },
  {
    id: 'ms-powerbi',
    name: 'Power BI',
    category: 'statistics',
    layer: 'third-party',
    role: 'visitor-leak',
    hosts: hosts('powerbi.com', 'analysis.windows.net', 'pbidedicated.windows.net'),
    linkCounts: /^app\.powerbi\.com\/(?:view|reportembed|links\/|groups\/)/i,
    sources: [V2FLY, WEBAPPANALYZER],
    examples: {
      hit: [
        'https://app.powerbi.com/view',
        'https://a.powerbi.com/x',
        'https://analysis.windows.net/x',
        'https://pbidedicated.windows.net/x',
      ],
      miss: [
        'https://notpowerbi.com/',
        'https://powerbi.com.example.org/x',
        'https://notanalysis.windows.net/',
        'https://notpbidedicated.windows.net/',
      ],
    },
  },
];
