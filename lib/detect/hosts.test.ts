import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROVIDERS } from '../catalog/providers/all';
import { UNCLASSIFIED } from '../catalog/providers/unclassified';
import { createMatcher, isIgnoredLink, matchUrl, placeOf } from './hosts';

const service = (url: string): string | null => matchUrl(url)?.service.id ?? null;

test.each([
  ['https://univpsl.sharepoint.com/x', 'ms-spo'],
  ['https://outlook.office.com/owa/calendar/x@y/bookings/', 'ms-bookings'],
  ['https://outlook.office.com/mail', 'ms-exo'],
  ['https://docs.google.com/forms/d/e/x/viewform', 'g-forms'],
  ['https://docs.google.com/document/d/x', 'g-docs'],
  ['https://bucket.s3.eu-west-3.amazonaws.com/a', 'aws-s3'],
  ['https://x.execute-api.eu-west-1.amazonaws.com/prod', 'aws-apigw'],
  ['https://email.eu-west-1.amazonaws.com', 'aws-other'],
  ['https://foo.execute-api.eusc-de-east-1.amazonaws.eu', 'sov-aws-eusc'],
  ['https://storage.s3nsapis.fr/x', 'sov-s3ns'],
  ['https://login.sovcloud-identity.fr/x', 'sov-bleu'],
  ['https://s3.fr-par.scw.cloud/x', 'scaleway-hosting'],
  ['https://s3.eu-west-par.io.cloud.ovh.net/x', 'ovh-hosting'],
  ['https://www.amazon.fr/livre', 'amzn-retail'],
  ['https://www.google.com/recaptcha/api.js', 'g-recaptcha'],
  ['https://www.google.com/maps/embed', 'g-maps'],
  ['https://www.google.com/search', 'g-other'],
  ['https://www.gstatic.com/charts/loader.js', 'g-cdn'],
  ['https://www.bing.com/maps/embed', 'ms-maps'],
  ['https://c.bing.com/x', 'ms-ads'],
  ['https://autodiscover.outlook.com', 'ms-exo'],
  ['https://outlook.com', 'ms-outlook-consumer'],
  ['https://www.youtube-nocookie.com/embed/x', 'g-youtube'],
  ['https://www.la-croix.com/', null],
  ['https://www.mairie.example/', null],
])('%s → %s', (url, expected) => expect(service(url)).toBe(expected));

describe('a URL is what the browser takes it for', () => {
  test.each([
    ['HTTPS://FORMS.OFFICE.COM/r/x', 'ms-forms'],
    ['https://forms.office.com./r/x', 'ms-forms'],
    ['https://forms.office.com:8443/r/x', 'ms-forms'],
    ['https://user:pass@forms.office.com/r/x', 'ms-forms'],
    ['https://forms。office。com/r/x', 'ms-forms'],
    ['https:\\\\forms.office.com\\r\\x', 'ms-forms'],
    ['https://forms.office.com@evil.example/r/x', null],
    ['https://forms.office.com.evil.example/', null],
    ['https://evil.example/forms.office.com/', null],
    ['https://evil.example/?u=https://forms.office.com/r/x', null],
    ['https://evil.example/#https://forms.office.com/r/x', null],
    ['https://notsharepoint.com/', null],
    ['https://sharepoint.com.fr/', null],
    ['https://sharepоint.com/', null],
    ['https://[2603:1026::1]/', null],
    ['https://52.1.2.3/', null],
    ['https://127.0.0.1.aws/', 'aws-other'],
    ['javascript:location="https://forms.office.com/r/x"', null],
    ['data:text/html,https://forms.office.com/r/x', null],
    ['mailto:x@sharepoint.com', null],
    ['//forms.office.com/r/x', null],
    ['https://', null],
    ['', null],
  ])('%s → %s', (url, expected) => expect(service(url)).toBe(expected));
});

test('a path that fits nothing falls through to the shorter suffix', () => {
  expect(service('https://www.google.fr/maps/place/x')).toBe('g-maps');
  expect(service('https://www.google.fr/autre')).toBe('g-other');
  expect(service('https://docs.google.com/FORMS/d/x')).toBe('g-forms');
});

test('the tenant is named by host or path', () => {
  const tenant = (url: string): string | undefined => matchUrl(url)?.tenant;
  expect(tenant('https://univpsl.sharepoint.com/sites/x')).toBe('univpsl');
  expect(tenant('https://univpsl-my.sharepoint.com/personal/x')).toBe('univpsl');
  expect(tenant('https://www.sharepoint.com/')).toBeUndefined();
  expect(tenant('https://login.microsoftonline.com/ville.example/oauth2/authorize')).toBe(
    'ville.example',
  );
  expect(tenant('https://login.microsoftonline.com/common/oauth2/authorize')).toBeUndefined();
  expect(tenant('https://sites.google.com/lycee.example/accueil/')).toBe('lycee.example');
});

test('legal and help pages are ignored as links only', () => {
  expect(isIgnoredLink('https://policies.google.com/privacy')).toBe(true);
  expect(isIgnoredLink('https://www.google.com/intl/fr/policies/')).toBe(true);
  expect(isIgnoredLink('https://www.google.com/maps/')).toBe(false);
  expect(service('https://policies.google.com/x.js')).toBe('g-other');
});

test('more hosts than the cache holds change nothing', () => {
  const matcher = createMatcher(PROVIDERS);
  for (let n = 0; n < 10_000; n += 1) matcher.url(`https://host${n}.example/`);
  expect(matcher.url('https://forms.office.com/r/x')?.service.id).toBe('ms-forms');
});

test('place gives the ASCII host and the path', () => {
  expect(placeOf('https://Éducation.example./a?b#c')).toEqual({
    host: 'xn--ducation-90a.example',
    path: '/a',
  });
});

test('the shortcut by origin answers as the parser would', () => {
  const matcher = createMatcher(PROVIDERS);
  const slow = (url: string): string | undefined => {
    const place = placeOf(url);
    return place ? matcher.place(place)?.service.id : undefined;
  };
  const piece = fc.constantFrom(
    'https://',
    'http://',
    'HTTPS://',
    'forms.office.com',
    'docs.google.com',
    'evil.example',
    '/',
    '\\',
    '?',
    '#',
    '@',
    ':',
    ':443',
    ':99999',
    '.',
    '/forms/',
    '/maps',
    '%2e',
    '\t',
    '\n',
    ' ',
    '..',
    'é',
    '[::1]',
    'x',
    'www.google.com',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const url = pieces.join('');
      expect(matcher.url(url)?.service.id).toBe(slow(url));
    }),
    { numRuns: 20_000 },
  );
});

test('what is unclassified is in no rule', () => {
  expect(UNCLASSIFIED.filter(({ suffix }) => matchUrl(`https://${suffix}/`) !== null)).toEqual([]);
});
