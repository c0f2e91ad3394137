/** Hosts, headers, redirects and requests that show an American cloud. */
import type { WrittenPage } from './types';

const HEADERS: readonly (readonly [string, Record<string, unknown>])[] = [
  ['Cloudflare', { Server: 'cloudflare', 'CF-RAY': '9bf-CDG' }],
  ['Cloudflare', { server: 'cloudflare-nginx' }],
  [
    'Amazon',
    {
      'X-Amz-Cf-Id': 'SdT3xnKo==',
      'X-Amz-Cf-Pop': 'CDG50-P1',
      via: '1.1 abc.cloudfront.net (CloudFront)',
    },
  ],
  ['Amazon', { via: '1.1 abc.cloudfront.net (CloudFront), 1.1 proxy.mairie.example' }],
  ['Amazon', { 'x-cache': ['Hit from cloudfront'] }],
  ['Amazon', { server: 'AmazonS3' }],
  ['Amazon', { server: 'awselb/2.0' }],
  ['Amazon', { 'x-amz-apigw-id': 'x' }],
  ['Microsoft', { 'x-azure-ref': '20260117T023512Z-abc' }],
  ['Microsoft', { server: 'GitHub.com', 'x-github-request-id': '1' }],
  ['Google', { server: 'Google Frontend' }],
  ['Google', { via: '1.1 google', 'alt-svc': 'h3=":443"; ma=2592000,h3-29=":443"; ma=2592000' }],
  ['Google', { via: '1.1 nginx, 1.1 google', 'alt-svc': 'h3=":443"; ma=2592000' }],
  ['Fastly', { via: '1.1 varnish', 'x-served-by': 'cache-par-lfpg1960058-PAR', 'x-timer': 'S1' }],
  ['Fastly', { 'x-served-by': ['cache-fra-eddf8230041-FRA, cache-par-lfpg1960058-PAR'] }],
  ['Akamai', { server: 'AkamaiGHost' }],
  ['Akamai', { 'server-timing': ['cdn-cache; desc=HIT', 'ak_p; desc="1_2_3"'] }],
  ['Vercel', { server: 'Vercel', 'x-vercel-id': 'cdg1::x' }],
  ['Netlify', { server: 'Netlify', 'x-nf-request-id': '1' }],
  ['Salesforce', { via: ['1.1 vegur'] }],
  ['Squarespace', { server: 'Squarespace' }],
];

const HOSTS: readonly (readonly [string, string])[] = [
  ['Microsoft', 'https://ville.azurewebsites.net/'],
  ['Microsoft', 'https://gentle-sand-0.1.azurestaticapps.net/'],
  ['Microsoft', 'https://ville.z6.web.core.windows.net/'],
  ['Microsoft', 'https://ville.azurefd.net/'],
  ['Microsoft', 'https://ville-abc.z01.azurefd.net/'],
  ['Microsoft', 'https://ville.azureedge.net/'],
  ['Microsoft', 'https://ville.francecentral.cloudapp.azure.com/'],
  ['Microsoft', 'https://ville.github.io/site/'],
  ['Microsoft', 'https://univ.sharepoint.com/sites/public'],
  ['Amazon', 'https://main.d123.amplifyapp.com/'],
  ['Amazon', 'https://d111111abcdef8.cloudfront.net/'],
  ['Amazon', 'http://ville.s3-website.eu-west-3.amazonaws.com/'],
  ['Amazon', 'https://x.execute-api.eu-west-3.amazonaws.com/prod'],
  ['Amazon', 'http://ville.eu-west-3.elasticbeanstalk.com/'],
  ['Amazon', 'https://ville-123.eu-west-3.elb.amazonaws.com/'],
  ['Google', 'https://ecole.web.app/'],
  ['Google', 'https://ecole.firebaseapp.com/'],
  ['Google', 'https://ville-abc-ew.a.run.app/'],
  ['Google', 'https://ville.ew.r.appspot.com/'],
  ['Google', 'https://sites.google.com/view/ecole'],
  ['Google', 'https://ecole.blogspot.com/'],
  ['Cloudflare', 'https://ville.pages.dev/'],
  ['Cloudflare', 'https://ville.workers.dev/'],
  ['Vercel', 'https://ville.vercel.app/'],
  ['Netlify', 'https://ville.netlify.app/'],
  ['Automattic', 'https://ecole.wordpress.com/'],
  ['Salesforce', 'https://ville.herokuapp.com/'],
];

const HOME = 'https://www.mairie.example/';

export const SHOWN_BY_ANSWERS: readonly WrittenPage[] = [
  ...HEADERS.map(([company, headers]) => ({
    name: `${company}: ${JSON.stringify(headers)}`,
    headers,
    finds: [company],
  })),
  ...HOSTS.map(([company, url]) => ({ name: `${company}: ${url}`, url, finds: [company] })),
  {
    name: 'a list of headers, as archives write them',
    headers: [{ name: 'Server', value: 'cloudflare' }] as unknown as Record<string, unknown>,
    finds: ['Cloudflare'],
  },
  {
    name: 'a redirect to a sign-in',
    finalUrl: 'https://login.microsoftonline.com/common/oauth2/authorize',
    finds: ['Microsoft'],
  },
  {
    name: 'a redirect through a sign-in',
    redirects: ['https://login.microsoftonline.com/x', HOME],
    finds: ['Microsoft'],
  },
  {
    name: 'requests of all kinds',
    requests: [
      'https://fonts.googleapis.com/css',
      ['https://www.youtube.com/embed/x', 'Document', 200, 'iframe'],
      { url: 'https://x.clarity.ms/collect', type: 'Ping' },
    ],
    finds: ['Google', 'Microsoft'],
  },
  {
    name: 'a frame that the page writes itself',
    requests: [['https://www.googletagmanager.com/gtag/js', 'Script', 200, 'iframe']],
    finds: ['Google'],
  },
  {
    name: 'a frame of the site',
    requests: [
      ['https://carte.mairie.example/', 'Document', 200, 'iframe'],
      ['https://maps.googleapis.com/maps/api/js', 'Script', 200, 'iframe'],
    ],
    finds: ['Google'],
  },
  {
    name: 'text and requests together',
    html: '<a href="https://forms.office.com/r/x">x</a>',
    requests: ['https://fonts.googleapis.com/css'],
    finds: ['Google', 'Microsoft'],
  },
];
