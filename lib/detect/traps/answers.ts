/** Answers and requests that look like an American cloud and are none, or that are somebody else's choice. */
import type { WrittenPage } from './types';

const FRAME = ['https://widget.partenaire.example/', 'Document', 200, 'iframe'];

const STORAGES: Record<string, Record<string, string>> = {
  Scaleway: {
    'x-amz-request-id': 'txg6812508cabc947c8b757-00696af634',
    'x-amz-id-2': 'txg6812508cabc947c8b757-00696af634',
  },
  OVHcloud: {
    'x-amz-request-id': 'tx0000012-0067-abc-default',
    'x-amz-bucket-region': 'gra',
    'x-trans-id': 'tx1',
  },
  MinIO: {
    server: 'MinIO',
    'x-amz-request-id': '17A2B3C4D5E6F708',
    'x-amz-id-2': 'dd9025bab4ad464b',
  },
  'Ceph and Cellar': {
    'x-amz-request-id': 'tx00000c1b2-0065a-1f-default',
    'x-rgw-object-type': 'Normal',
    server: 'Sozu',
  },
};

export const ANSWERS: readonly WrittenPage[] = [
  {
    name: 'Exchange, SharePoint and AD FS on own machines',
    headers: {
      Server: 'Microsoft-IIS/10.0',
      'X-Powered-By': ['ASP.NET', 'ARR/3.0'],
      'X-AspNet-Version': '4.0.30319',
      'X-OWA-Version': '15.2.1118.40',
      'X-FEServer': 'EX01',
      'X-CalculatedBETarget': 'ex01.mairie.local',
      MicrosoftSharePointTeamServices: '16.0.0.10337',
      SPRequestGuid: '1',
      'X-MS-Proxy': 'WAP01',
      'X-MS-InvokeApp': '1; RequireReadOnly',
      'Set-Cookie': [
        'ARRAffinity=abc; Path=/',
        'ARRAffinitySameSite=abc',
        'MSISAuth=x',
        'FedAuth=x',
      ],
    },
  },
  ...Object.entries(STORAGES).map(([name, headers]) => ({
    name: `object storage in Amazon’s dialect: ${name}`,
    headers,
  })),
  {
    name: 'own Varnish',
    headers: {
      via: '1.1 varnish (Varnish/7.1)',
      'x-varnish': '1 2',
      'x-cache': 'HIT',
      'x-served-by': 'cache-01',
      age: '3',
    },
  },
  {
    name: 'nginx that caches',
    headers: { server: 'nginx', 'x-cache': 'HIT', 'x-cache-status': 'HIT', 'x-proxy-cache': 'HIT' },
  },
  { name: 'Edgecast', headers: { server: 'ECS (par/1AB2)', 'x-cache': 'HIT' } },
  { name: 'Google’s technology, operator unknown', headers: { via: '1.1 google' } },
  {
    name: 'its own name in via',
    headers: { via: '1.1 google-proxy.mairie.example, 1.1 cloudfront-like.mairie.example' },
  },
  {
    name: 'policies are not use',
    headers: {
      'Content-Security-Policy': [
        "default-src 'self' https://*.amazonaws.com https://*.cloudfront.net",
        'frame-src https://www.youtube.com https://forms.office.com',
      ],
      'Content-Security-Policy-Report-Only': 'script-src https://www.googletagmanager.com',
      'Report-To': '{"endpoints":[{"url":"https://a.nel.cloudflare.com/report"}]}',
      NEL: '{"report_to":"cf-nel"}',
      Link: '<https://fonts.googleapis.com/css>; rel=preconnect',
      'Permissions-Policy': 'geolocation=(self "https://www.google.com")',
      'Access-Control-Allow-Origin': 'https://login.microsoftonline.com',
      'Referrer-Policy': 'no-referrer',
    },
  },
  {
    name: 'relayed identifiers',
    headers: {
      server: 'nginx',
      'cf-ray': '9bf272df685c9e52-CDG',
      'cf-cache-status': 'DYNAMIC',
      'x-cloud-trace-context': 'a/1;o=1',
      'x-goog-hash': 'crc32c=1',
    },
  },
  {
    name: 'cookies',
    headers: {
      'set-cookie': ['_ga=GA1.2.3', 'AWSALB=x', '__cf_bm=y', 'JSESSIONID=z; Domain=.google.com'],
    },
  },
  {
    name: 'broken headers',
    headers: {
      server: 12,
      via: null,
      'x-cache': [null, 3, {}],
      '': 'cloudflare',
      'x y': 'cloudflare',
      'x-powered-by': ['', 'PHP/8.2'],
    },
  },
  {
    name: 'a storage emulator',
    headers: {
      server: 'Azurite-Blob/3.29.0',
      'x-ms-request-id': '1',
      'x-ms-version': '2019-07-07',
    },
  },
  {
    name: 'what a partner’s frame loads',
    requests: [
      FRAME,
      ['https://fonts.gstatic.com/s/x.woff2', 'Font', 200, 'iframe'],
      ['https://www.google-analytics.com/g/collect', 'Ping', 200, 'iframe'],
    ],
  },
  {
    name: 'what a named partner’s frame loads',
    requests: [
      { url: 'https://fonts.gstatic.com/s/x.woff2', within: 'https://widget.partenaire.example/' },
    ],
  },
  {
    name: 'own requests only',
    requests: [
      'https://www.mairie.example/',
      'https://static.mairie.example/x.js',
      ['https://www.mairie.example/fonts.googleapis.com/css', 'Stylesheet', 200, 'page'],
    ],
  },
  {
    name: 'requests that are none',
    requests: [
      'data:image/png;base64,aHR0cHM6Ly93d3cuZ29vZ2xlLmNvbS8',
      'blob:https://www.youtube.com/1',
      'about:blank',
      'chrome-extension://x/y.js',
      'nonsense',
      '',
      'https://',
      ['file:///C:/x', 'Image', 200, 'page'],
    ],
  },
  {
    name: 'an American address in a query',
    requests: [
      'https://proxy.mairie.example/?url=https://fonts.googleapis.com/css',
      'https://www.mairie.example/matomo.php?urlref=https://www.google.com/',
      'https://cdn.example/x#https://www.youtube.com/embed/x',
    ],
  },
  {
    name: 'a European service that stands on an American cloud elsewhere',
    requests: [
      'https://api.axept.io/v1',
      'https://cdn.matomo.cloud/x/matomo.js',
      'https://sdk.privacy-center.org/x.js',
    ],
  },
  {
    name: 'sovereign variants, named apart',
    requests: [
      'https://cdn.sovcloud.fr/x.js',
      'https://storage.s3nsapis.fr/x',
      'https://bucket.s3.eusc-de-east-1.amazonaws.eu/x',
    ],
  },
  {
    name: 'a redirect at home',
    url: 'http://mairie.example',
    finalUrl: 'https://www.mairie.example/?from=https://login.microsoftonline.com/',
    redirects: ['http://mairie.example/', 'https://mairie.example/'],
  },
  {
    name: 'a short link on the way',
    url: 'https://bit.ly/x',
    finalUrl: 'https://www.mairie.example/',
    redirects: ['https://bit.ly/x'],
  },
  { name: 'nothing but an address' },
  { name: 'nothing sent', html: '', headers: {}, requests: [] },
];
