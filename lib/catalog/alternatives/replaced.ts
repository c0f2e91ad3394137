/** Which needs each American service fills, main need first. Ids are those of lib/catalog/providers. */
import type { Layer } from '../../model';
import { type Need, NEEDS } from './types';

/** Services by their main need. A service stands in one list only. */
const MAIN: Partial<Record<Need, readonly string[]>> = {
  mail: [
    'ms-exo',
    'ms-outlook-consumer',
    'ms-spf-gateway',
    'g-gmail',
    'g-gmail-consumer',
    'aws-workmail',
    'cf-mail',
  ],
  files: ['ms-spo', 'ms-onedrive', 'g-drive', 'g-photos', 'dropbox', 'box'],
  documents: ['g-docs', 'ms-onenote', 'ms-sway'],
  office: ['ms-officeweb'],
  'video-calls': ['ms-teams', 'g-meet', 'zoom', 'webex', 'aws-chime-connect'],
  chat: ['slack', 'g-chat-keep'],
  forms: [
    'ms-forms',
    'ms-customervoice',
    'ms-powerapps',
    'g-forms',
    'g-forms-short',
    'g-script',
    'forms-us',
  ],
  scheduling: ['ms-bookings', 'g-calendar'],
  intranet: ['ms-viva'],
  project: ['ms-todo-planner', 'atlassian'],
  identity: ['ms-entra', 'ms-live', 'g-signin', 'aws-cognito', 'identity-us'],
  classroom: ['g-classroom', 'ms-edu', 'canvas', 'other-lms'],
  'video-hosting': ['ms-stream', 'g-youtube', 'vimeo', 'aws-media'],
  'web-hosting': [
    'az-hosting',
    'gcp-hosting',
    'g-firebase',
    'g-sites',
    'aws-compute',
    'aws-amplify',
    'cf-host',
    'heroku',
    'vercel',
    'netlify',
    'render-fly',
    'webflow-etc',
    'pantheon-etc',
    'wpcom',
    'adobe-aem',
  ],
  cloud: [
    'az-storage',
    'gcp-storage',
    'aws-s3',
    'aws-apigw',
    'aws-other',
    'oracle',
    'ibm',
    'do',
    'b2-wasabi',
  ],
  cdn: ['az-edge', 'aws-cloudfront', 'cf-proxy', 'akamai', 'fastly', 'imperva', 'sucuri'],
  database: ['az-data'],
  ai: ['az-ai', 'openai', 'anthropic'],
  code: ['ms-github', 'ms-visualstudio'],
  desktop: ['ms-intune'],
  fonts: ['g-fonts', 'adobe-fonts', 'fontawesome'],
  libraries: ['g-cdn', 'cf-cdnjs', 'jsdelivr', 'unpkg', 'jquery-cdn', 'bootstrapcdn', 'misc-us'],
  analytics: [
    'g-analytics',
    'g-gtm',
    'ms-clarity',
    'az-insights',
    'cf-insights',
    'adobe',
    'analytics-us',
  ],
  captcha: ['g-recaptcha', 'g-recaptcha-host', 'cf-turnstile', 'captcha-us', 'aws-waf'],
  maps: ['g-maps', 'g-maps-host', 'ms-maps', 'ms-maps-bing', 'maps-us'],
};

/** Other needs that a service fills as well. */
const ALSO: Record<string, readonly Need[]> = {
  'ms-spo': ['intranet', 'documents'],
  'ms-onedrive': ['documents'],
  'g-drive': ['documents'],
  'g-docs': ['office'],
  'ms-officeweb': ['documents'],
  'ms-teams': ['chat'],
  'forms-us': ['scheduling'],
  'ms-viva': ['chat'],
  atlassian: ['wiki'],
  'g-classroom': ['school-platform'],
  'ms-edu': ['school-platform'],
  'az-hosting': ['cloud'],
  'gcp-hosting': ['cloud'],
  'g-firebase': ['cloud'],
  'g-sites': ['intranet'],
  'aws-compute': ['cloud'],
  'aws-other': ['web-hosting'],
  'cf-host': ['cdn'],
  'az-data': ['cloud'],
};

/** Services for which the catalogue has no alternative yet: named, so that their layer is not taken for their need. */
const NONE: readonly string[] = [
  'ms-powerautomate',
  'ms-powerbi',
  'ms-linkedin',
  'ms-ads',
  'az-dns',
  'g-groups',
  'g-looker',
  'g-translate',
  'g-cse',
  'g-ads',
  'g-usercontent',
  'g-api-other',
  'g-other',
  'gcp-dns',
  'aws-ses',
  'aws-route53',
  'amzn-retail',
  'sendgrid',
  'mailgun',
  'mailchimp',
  'mailgw-us',
  'dmarc-us',
  'dns-us',
  'zscaler',
  'salesforce',
  'zendesk',
  'hubspot',
  'twilio',
  'adobe-sign',
  'docusign',
  'meta',
  'x-twitter',
  'apple',
  'payments-us',
  'chat-us',
  'share-us',
  'consent-us',
  'servicenow-workday',
  'qr-links',
  'adtech-us',
];

/** What a service of a layer is most likely for, when the service is too new to be in the lists. */
const BY_LAYER: Record<Layer, readonly Need[]> = {
  mail: ['mail'],
  hosting: ['web-hosting', 'cloud'],
  workspace: [],
  'third-party': [],
};

const NEEDS_OF: ReadonlyMap<string, readonly Need[]> = new Map([
  ...NEEDS.flatMap((need) =>
    (MAIN[need] ?? []).map((id): [string, readonly Need[]] => [id, [need, ...(ALSO[id] ?? [])]]),
  ),
  ...NONE.map((id): [string, readonly Need[]] => [id, []]),
]);

/** Needs filled by a service, main need first; those of its layer when the service is not in the lists. */
export function needsOf(service: string, layer: Layer): readonly Need[] {
  return NEEDS_OF.get(service) ?? BY_LAYER[layer];
}

/** Every service that fills one of the needs: what an alternative of those needs replaces. */
export function filling(...needs: readonly Need[]): string[] {
  return [...NEEDS_OF]
    .filter(([, filled]) => filled.some((need) => needs.includes(need)))
    .map(([id]) => id);
}

/** True when the lists say what this service is for. */
export function isListed(service: string): boolean {
  return NEEDS_OF.has(service);
}
