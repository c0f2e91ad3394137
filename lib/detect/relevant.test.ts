import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROVIDERS } from '../catalog/providers/all';
import type { Observation } from '../model';
import { detect } from './detect';
import { isRelevant } from './relevant';
import type { Lookup } from './sightings';

const HOSTS = PROVIDERS.flatMap(({ services }) =>
  services.flatMap((service) => (service.hosts ?? []).map(({ suffix }) => suffix)),
);
const HEADERS = PROVIDERS.flatMap(({ services }) =>
  services.flatMap((service) => (service.headers ?? []).map(({ name }) => name)),
);
const HITS = PROVIDERS.flatMap(({ services }) =>
  services.flatMap(({ examples }) => examples.hit),
).filter((hit) => /^(?:https:|mailto:)/.test(hit));

const host = fc.oneof(
  fc.constantFrom(...HOSTS),
  fc.constantFrom(
    'www.mairie.example',
    'cdn.mairie.example',
    'partenaire.example',
    'notgoogle.com',
  ),
);
const url = fc.oneof(
  fc.constantFrom(...HITS),
  fc
    .tuple(host, fc.constantFrom('/', '/maps', '/forms/d/x', '/r/x', '/privacy'))
    .map(([name, path]) => `https://${name}${path}`),
  fc.constantFrom('mailto:@gmail.com', 'mailto:@mairie.example', 'data:,x'),
);
const observation: fc.Arbitrary<Observation> = fc.oneof(
  fc.record(
    {
      via: fc.constantFrom('document', 'redirect', 'resource', 'frame', 'form', 'link'),
      url,
      pending: fc.constant(true as const),
      within: url,
    },
    { requiredKeys: ['via', 'url'] },
  ),
  fc.record({
    via: fc.constant('header' as const),
    url: fc.constant('https://www.mairie.example/'),
    name: fc.oneof(
      fc.constantFrom(...HEADERS, 'alt-svc', 'x-cdn-request-id'),
      fc.constant('x-other'),
    ),
    value: fc.constantFrom(
      'cloudflare',
      'HIT',
      '1.1 google',
      'h3=":443"; ma=2592000,h3-29=":443"; ma=2592000',
      'rbx1',
    ),
  }),
  fc.record({
    via: fc.constant('address' as const),
    host: fc.constant('www.mairie.example'),
    ip: fc.constantFrom('192.0.2.1', '192.0.2.2'),
  }),
  fc.record({
    via: fc.constant('dns' as const),
    host: fc.constantFrom('www.mairie.example', 'mairie.example'),
    type: fc.constantFrom('A', 'CNAME', 'MX', 'TXT', 'NS'),
    value: fc.constantFrom('192.0.2.1', 'x.azurefd.net', '10 mx.example'),
  }),
);
const page = fc.constantFrom(
  { host: 'www.mairie.example', domain: 'mairie.example' },
  { host: 'sites.google.com', domain: 'google.com' },
  { host: 'ville.github.io', domain: 'ville.github.io' },
);
const lookup: Lookup = (ip) => (ip === '192.0.2.1' ? { provider: 'amazon', source: 'x' } : null);

test('dropping what is not relevant changes no finding', () => {
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 30 }), page, (all, where) => {
      expect(detect(all.filter(isRelevant), where, lookup)).toEqual(detect(all, where, lookup));
    }),
    { numRuns: 1500 },
  );
});

test('the order of arrival changes no finding but the order of equal evidence', () => {
  const bare = (list: readonly Observation[], where: { host: string; domain: string }): unknown =>
    detect(list, where, lookup).map((finding) => ({
      ...finding,
      evidence: [],
      tenants: finding.tenants.toSorted(),
    }));
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 15 }), page, (all, where) => {
      expect(bare(all.toReversed(), where)).toEqual(bare(all, where));
    }),
    { numRuns: 500 },
  );
});

test.each([
  [{ via: 'link', url: 'https://www.mairie.example/page' }, false],
  [{ via: 'link', url: 'https://policies.google.com/privacy' }, false],
  [{ via: 'resource', url: 'https://policies.google.com/x.js' }, true],
  [{ via: 'resource', url: 'https://static.axept.io/x' }, true],
  [{ via: 'header', url: 'https://www.mairie.example/', name: 'x-powered-by', value: 'PHP' }, true],
  [{ via: 'header', url: 'https://www.mairie.example/', name: 'date', value: 'x' }, false],
] satisfies [Observation, boolean][])('%j: %s', (seen, expected) =>
  expect(isRelevant(seen)).toBe(expected),
);
