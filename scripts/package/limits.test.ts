import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complaints, ICON_SIZES, type Store } from './limits';
import type { ZipEntry } from './zip';

const schema = 'managed-schema.json';
const gecko = {
  id: 'v@v.example',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

/** A package that every store would take, changed as a test wants. */
function packed(
  store: Store,
  change: Record<string, unknown> = {},
  more: ZipEntry[] = [],
  summary = 'A summary.',
) {
  const manifest = {
    manifest_version: 3,
    version: '1.2.3',
    name: '__MSG_extName__',
    short_name: 'Vigie',
    description: '__MSG_extDescription__',
    default_locale: 'fr',
    icons: Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${size}.png`])),
    ...(store === 'firefox'
      ? { browser_specific_settings: { gecko, gecko_android: {} } }
      : { storage: { managed_schema: schema } }),
    ...change,
  };
  const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
  const entries: ZipEntry[] = [
    { name: 'manifest.json', bytes: json(manifest) },
    { name: schema, bytes: json({}) },
    {
      name: '_locales/fr/messages.json',
      bytes: json({ extName: { message: 'Vigie' }, extDescription: { message: summary } }),
    },
    ...ICON_SIZES.map((size) => ({
      name: `icon/${size}.png`,
      bytes: readFileSync(`public/icon/${size}.png`),
    })),
    ...more,
  ];
  return entries;
}

test.each(['chrome', 'edge', 'firefox'] as const)(
  'a sound package of %s has nothing to complain about',
  (store) => {
    expect(complaints(store, packed(store), 1000)).toEqual([]);
  },
);

const WRONG: [string, Store, ReturnType<typeof packed>, string][] = [
  ['a long summary', 'chrome', packed('chrome', {}, [], 'x'.repeat(133)), 'description in fr'],
  ['no summary', 'chrome', packed('chrome', {}, [], ''), 'description in fr'],
  ['a long name', 'edge', packed('edge', { name: 'x'.repeat(46) }), 'name in fr'],
  [
    'a long short name',
    'edge',
    packed('edge', { short_name: 'Vigie des sites' }),
    'short_name in fr',
  ],
  [
    'a version that no store reads',
    'chrome',
    packed('chrome', { version: '1.2.3-beta' }),
    'version',
  ],
  ['a version part too large', 'chrome', packed('chrome', { version: '1.70000' }), 'version'],
  [
    'an icon of the wrong size',
    'chrome',
    packed('chrome', { icons: { 16: 'icon/32.png' } }),
    'icon of 16 pixels is 32',
  ],
  ['a missing icon', 'chrome', packed('chrome', { icons: {} }), 'no icon of 128'],
  [
    'a default language that is missing',
    'firefox',
    packed('firefox', { default_locale: 'en' }),
    'default_locale en',
  ],
  [
    'a locale unknown to the stores',
    'chrome',
    packed('chrome', {}, [{ name: '_locales/fr-FR/messages.json', bytes: Buffer.from('{}') }]),
    'fr-FR',
  ],
  [
    'a fixed update address',
    'chrome',
    packed('chrome', { update_url: 'https://v.example' }),
    'update_url',
  ],
  ['no schema for administrators', 'edge', packed('edge', { storage: undefined }), 'no schema'],
  [
    'a source map',
    'chrome',
    packed('chrome', {}, [{ name: 'a.js.map', bytes: Buffer.from('') }]),
    'a.js.map',
  ],
  [
    'a hidden file',
    'chrome',
    packed('chrome', {}, [{ name: '.env', bytes: Buffer.from('') }]),
    '.env',
  ],
  [
    'an old Firefox',
    'firefox',
    packed('firefox', {
      browser_specific_settings: {
        gecko: { ...gecko, strict_min_version: '140.0' },
        gecko_android: {},
      },
    }),
    'below',
  ],
  [
    'no word on data',
    'firefox',
    packed('firefox', {
      browser_specific_settings: {
        gecko: { ...gecko, data_collection_permissions: undefined },
        gecko_android: {},
      },
    }),
    'data collection',
  ],
  ['no Android', 'firefox', packed('firefox', { browser_specific_settings: { gecko } }), 'Android'],
];

test.each(WRONG)('complains about %s', (_, store, entries, words) => {
  expect(complaints(store, entries, 1000).join('\n')).toContain(words);
});

test('complains about a large package, and about none at all', () => {
  expect(complaints('chrome', packed('chrome'), 700_001).join()).toContain('700001');
  expect(complaints('chrome', [], 10)).toHaveLength(1);
});
