/** Pages and answers that look like an American cloud and are not: no finding at all. */
import { expect, test } from 'vitest';
import type { Observation } from '../model';
import { detect } from './detect';

const HOST = 'www.mairie.example';
const PAGE = { host: HOST, domain: 'mairie.example' };

/** Header sets, as `name: value` lines. */
const HEADER_TRAPS: Record<string, readonly string[]> = {
  'Exchange on the body’s own machine': [
    'server: Microsoft-IIS/10.0',
    'x-owa-version: 15.2.1118.40',
    'x-feserver: EX01',
    'x-calculatedbetarget: ex01.mairie.local',
    'x-beserver: EX02',
    'request-id: 3b1f',
    'www-authenticate: Negotiate',
  ],
  'SharePoint on the body’s own machine': [
    'microsoftsharepointteamservices: 16.0.0.10337',
    'sprequestguid: 1b2c',
    'sprequestduration: 54',
    'spiislatency: 0',
    'x-sharepointhealthscore: 0',
    'x-powered-by: ASP.NET',
    'x-ms-invokeapp: 1; RequireReadOnly',
  ],
  'AD FS on the body’s own machine': [
    'server: Microsoft-HTTPAPI/2.0',
    'x-ms-proxy: DMZ-WAP01',
    'p3p: CP="ADFS"',
  ],
  'IIS with ARR affinity': [
    'server: Microsoft-IIS/8.5',
    'x-aspnet-version: 4.0.30319',
    'x-powered-by: ASP.NET',
    'x-powered-by: ARR/3.0',
    'set-cookie: ARRAffinity=abc; Path=/',
    'set-cookie: ARRAffinitySameSite=abc',
  ],
  'Azure Stack Hub storage': [
    'server: Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0',
    'x-ms-request-id: 1',
    'x-ms-version: 2019-07-07',
    'x-ms-blob-type: BlockBlob',
    'x-ms-lease-status: unlocked',
  ],
  Azurite: ['server: Azurite-Blob/3.29.0', 'x-ms-request-id: 1', 'x-ms-blob-type: BlockBlob'],
  'Scaleway object storage': [
    'x-amz-request-id: txg6812508cabc947c8b757-00696af634',
    'x-amz-id-2: txg6812508cabc947c8b757-00696af634',
    'x-amz-version-id: 1',
  ],
  'OVHcloud object storage': [
    'x-amz-request-id: tx0000012-0067-abc-default',
    'x-amz-bucket-region: gra',
    'x-openstack-request-id: tx0000012',
    'x-trans-id: tx0000012',
  ],
  MinIO: [
    'server: MinIO',
    'x-amz-request-id: 17A2B3C4D5E6F708',
    'x-amz-id-2: dd9025bab4ad464b049177c95eb6ebf374d3b3fd1af9251148b658df7ac2e3e8',
    'x-minio-deployment-id: 1',
  ],
  'Ceph RGW': [
    'x-amz-request-id: tx00000c1b2-0065a-1f-default',
    'x-rgw-object-type: Normal',
    'x-amz-meta-mtime: 1',
  ],
  'own Varnish': [
    'via: 1.1 varnish (Varnish/7.1)',
    'x-varnish: 386444902 386645185',
    'x-cache: HIT',
    'x-cache-hits: 3',
    'x-served-by: cache-01',
    'age: 27',
  ],
  'own Varnish with a Fastly-like name': [
    'via: 1.1 varnish',
    'x-served-by: cache-web12-PRD',
    'x-timer: S1768617363.573142,VS0,VE45',
    'x-cache: MISS',
  ],
  Edgecast: ['server: ECS (par/1AB2)', 'x-cache: HIT', 'x-ec-custom-error: 1'],
  'Edgecast, other spelling': ['server: ECAcc (paa/6F2D)'],
  'Google’s technology, operator unknown': ['via: 1.1 google'],
  'own proxy with google in its name': [
    'via: 1.1 google-cache.mairie.example',
    'server: googlebot-proxy',
  ],
  'trace identifiers that any application sets': [
    'x-cloud-trace-context: 105445aa7843bc8bf206b12000100000/0;o=1',
    'x-datadog-trace-id: 145',
    'x-request-id: 1',
    'traceresponse: 00-1',
  ],
  'Google storage dialect of other software': [
    'x-goog-hash: crc32c=1',
    'x-goog-generation: 1',
    'x-guploader-uploadid: A',
  ],
  'policies are not use': [
    "content-security-policy: default-src 'self' https://*.amazonaws.com https://www.google-analytics.com https://login.microsoftonline.com; frame-src https://www.youtube.com",
    'report-to: {"endpoints":[{"url":"https://a.nel.cloudflare.com/report"}]}',
    'nel: {"report_to":"cf-nel"}',
    'link: <https://fonts.googleapis.com>; rel=preconnect',
    'permissions-policy: geolocation=(self "https://www.google.com")',
  ],
  'identifier of Cloudflare relayed by somebody': [
    'cf-ray: 9bf272df685c9e52-CDG',
    'cf-cache-status: DYNAMIC',
    'server: nginx',
  ],
  'Oracle HTTP Server': [
    'x-oracle-dms-ecid: 005',
    'x-oracle-dms-rid: 0',
    'opc-request-id: 1',
    'server: Oracle-HTTP-Server',
  ],
  'Jira and Confluence': [
    'x-arequestid: 1x2x3',
    'x-asessionid: abc',
    'x-confluence-request-time: 1',
    'set-cookie: atlassian.xsrf.token=x',
  ],
  'Canvas on an own host': ['x-canvas-meta: q=1;t=1', 'x-session-id: 1'],
  Erlang: ['server: Cowboy'],
  'Dynatrace agent': ['x-oneagent-js-injection: true', 'x-ruxit-js-agent: true'],
  'cookies prove nothing here': ['set-cookie: _ga=GA1.2.3; AWSALB=x; __cf_bm=y; visid_incap_1=z'],
};

test.each(Object.entries(HEADER_TRAPS))('headers: %s', (_, lines) => {
  const observations = lines.map((line): Observation => {
    const colon = line.indexOf(': ');
    return {
      via: 'header',
      url: `https://${HOST}/`,
      name: line.slice(0, colon),
      value: line.slice(colon + 2),
    };
  });
  expect(detect(observations, PAGE)).toEqual([]);
});

/** Whatever way they are seen. */
const URL_TRAPS = [
  'https://courriel.mairie.example/owa/auth/logon.aspx',
  'https://intranet.mairie.example/_layouts/15/start.aspx',
  'https://adfs.mairie.example/adfs/ls/',
  'https://owa.hebergeur.example/owa/',
  'https://sig.mairie.example/arcgis/rest/services',
  'https://sentry.incubateur.example/api/1/envelope/',
  'https://matomo.mairie.example/matomo.js',
  'https://s3.mairie.example/bucket/x',
  'https://minio.hebergeur.example/minio/login',
  'https://login.microsoftonline.com.evil.example/common/oauth2',
  'https://login.microsoftonline.com@evil.example/',
  'https://login-microsoftonline.com/',
  'https://notsharepoint.com/',
  'https://sharepoint.com.example/',
  'https://mairie-sharepoint.example/',
  'https://forms-office.com/r/x',
  'https://amazonaws.com.example/',
  'https://s3-amazonaws.example/x',
  'https://myamazonaws.com/',
  'https://www.la-croix.com/article/facebook.com',
  'https://netflix.example/x.com/t.co',
  'https://google.com.example/maps',
  'https://mygoogle.com/',
  'https://google.mairie.example/maps',
  'https://proxy.mairie.example/?url=https://docs.google.com/forms/d/x',
  'https://partage.example/share#https://www.facebook.com/sharer',
  'https://news.example/article/microsoft-365-teams-sharepoint-onedrive',
  'https://news.example/2026/01/docs.google.com/forms/d/e/x/viewform',
  'https://www.mairie.example/cdn/fonts.googleapis.com/css',
  'https://[2600:1f18::1]/x',
  'https://[::ffff:52.1.2.3]/x',
  'https://52.95.110.1/x',
  'https://xn--googe-n7a.com/',
  'https://unpkg.com.example/x',
  'javascript:window.open("https://forms.office.com/r/x")',
  'data:text/html;base64,aHR0cHM6Ly9mb3Jtcy5vZmZpY2UuY29t',
  'about:blank',
  'blob:https://www.mairie.example/1',
  'mailto:@gmail.com.example',
  'mailto:@mairie-gmail.com',
  'mailto:@outlook.mairie.example',
  'tel:+33123456789',
  'not a url',
];

test.each(URL_TRAPS)('URL: %s', (url) => {
  const vias = ['document', 'redirect', 'resource', 'frame', 'form', 'link'] as const;
  expect(
    detect(
      vias.map((via) => ({ via, url })),
      PAGE,
    ),
  ).toEqual([]);
});
