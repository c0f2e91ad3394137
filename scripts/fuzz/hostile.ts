/** What a hostile page, server or file could send: addresses, messages, headers, markup. Often nearly right. */
import fc from 'fast-check';
import { BLOCK_END, BLOCK_START } from '../../lib/report/blocks';

const HOSTS = [
  'www.mairie-exemple.fr',
  'exemple.gouv.fr',
  'forms.office.com',
  'contoso.sharepoint.com',
  'x.com',
  'la-croix.com',
  'gouv.fr',
  'gouv.fr.attaque.example',
  'x.amazonaws.com',
  's3.eu-west-3.amazonaws.com',
  'xn--mairie-9ua.fr',
  'МАИРИЕ.fr',
  '127.0.0.1',
  '[::1]',
  '0x7f.1',
  '1.2.3.4.',
  'a..b',
  '-a.fr',
  'a_b.fr',
  'localhost',
  `${'a'.repeat(64)}.fr`,
  `${'a.'.repeat(130)}fr`,
  '%66orms.office.com',
  'constructor',
  '__proto__.fr',
];
const SCHEMES = [
  'https://',
  'http://',
  '//',
  'javascript:',
  'data:text/html,',
  'blob:https://',
  'mailto:',
  'HTTPS:\\\\',
  'view-source:https://',
  'ftp://',
  '',
];
const NASTY = [
  '\0',
  '\t',
  '\n',
  '\u202e',
  '\u200b',
  '\ud800',
  '%00',
  '\\',
  '@',
  '#',
  '?',
  ';',
  '<script>',
  '"',
  "'",
  '..',
  '/',
  'é',
  'ſ',
  'K',
  '。',
];

/** Text with what breaks parsers in it. */
export const text = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(...NASTY, BLOCK_START, BLOCK_END, 'x'.repeat(700)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Host names, right, wrong and nearly right. */
export const host = fc.oneof(
  fc.constantFrom(...HOSTS),
  fc.constant('www.mairie-exemple.fr'),
  fc.domain(),
  fc
    .tuple(fc.constantFrom(...NASTY, 'x', 'x.', 'x-'), fc.constantFrom(...HOSTS))
    .map((parts) => parts.join('')),
  text,
);

/** Addresses, with credentials, ports, paths, queries and fragments that must not survive. */
export const url = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...SCHEMES),
      fc.constantFrom('', '', 'moi:secret@'),
      host,
      fc.constantFrom('', '', ':8443', ':99999'),
      fc.constantFrom('', '/', '/r/x', '/e/A;s=1'),
      text,
      fc.constantFrom('', '?jeton=secret', '#secret'),
    )
    .map((parts) => parts.join('')),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  text,
);

/** Any value JSON can carry, own `__proto__` keys too. */
export const anything = fc.oneof(
  fc.json().map((json) => JSON.parse(json) as unknown),
  fc
    .constantFrom('{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}')
    .map((json) => JSON.parse(json) as unknown),
  fc.anything(),
);

/** An object with some of these keys, holding the right kind of thing, or anything. */
export function nearly(shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  const loose = Object.fromEntries(
    Object.entries(shape).map(([key, value]) => [
      key,
      fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: anything }),
    ]),
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.record(loose, { requiredKeys: [] }) },
    { weight: 1, arbitrary: anything },
  );
}

/** A header as a server may write it. */
export const header = fc.record({
  name: fc.oneof(
    fc.constantFrom(
      'server',
      'via',
      'x-amz-cf-id',
      'cf-ray',
      'x-ms-request-id',
      'content-security-policy',
      '__proto__',
      'constructor',
    ),
    text,
  ),
  value: fc.oneof(
    fc.constantFrom('AmazonS3', 'cloudflare', '1.1 x.cloudfront.net (CloudFront)', '-'),
    text,
  ),
});

/** A batch of the observer, or what a compromised page would send in its place. */
export const batch = nearly({
  document: fc.constantFrom('00000000-0000-4000-8000-00000000000a', 'short', 'a b'),
  observations: fc
    .array(
      fc
        .tuple(
          fc.constantFrom(
            'link',
            'resource',
            'frame',
            'form',
            'redirect',
            'header',
            'dns',
            'address',
            'document',
            '',
          ),
          fc.constantFrom(' ', '? ', '', '\n'),
          url,
        )
        .map((parts) => parts.join('')),
      { maxLength: 30 },
    )
    .map((lines) => lines.join('\n')),
  counts: nearly({
    resources: fc.double(),
    links: fc.integer(),
    forms: fc.integer(),
    frames: fc.integer(),
  }),
  fromStart: fc.boolean(),
  parsed: fc.boolean(),
  capped: fc.boolean(),
  serviceWorker: fc.boolean(),
  whole: fc.boolean(),
});

/** Markup that claims to be somebody: JSON-LD, microdata, footers. */
export const claims = fc
  .array(
    fc.oneof(
      fc
        .json()
        .map(
          (json) =>
            `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`,
        ),
      fc
        .tuple(
          nearly({
            '@type': fc.constantFrom('CityHall', 'School', 'https://schema.org/Hospital', [
              'City',
              7,
            ]),
            name: fc.oneof(
              text,
              text.map((more) => `Exemple ${more}`),
            ),
            url: fc.oneof(url, fc.constant('https://www.mairie-exemple.fr/')),
          }),
          fc.constantFrom(
            (node: unknown) => node,
            (node: unknown) => ({ '@context': 'https://schema.org', '@graph': [7, [node], null] }),
            (node: unknown) => ({ '@type': 'WebSite', publisher: { constructor: node } }),
          ),
        )
        .map(
          ([node, around]) =>
            `<script type="application/ld+json">${JSON.stringify(around(node))?.replaceAll('<', '\\u003c')}</script>`,
        ),
      fc
        .integer({ min: 1, max: 9000 })
        .map(
          (depth) =>
            `<script type="application/ld+json">${'['.repeat(depth)}${']'.repeat(depth)}</script>`,
        ),
      text.map(
        (value) => `<footer>SIRET ${value.replaceAll('<', '&lt;')} 217500016 UAI 0750001A</footer>`,
      ),
      text.map(
        (value) => `<meta property="og:site_name" content="${value.replaceAll('"', '&quot;')}">`,
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => `<!doctype html><html><head></head><body>${parts.join('')}</body></html>`);
