import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInPack, findLine, joinPacks, packFrom } from './packs';

const bytes = (text: string) => new TextEncoder().encode(text);
const meta = { id: 'fr', country: 'FR' };

test('a pack answers as a Set of its lines does, in sorted text of any kind', () => {
  const domain = fc.domain().map((d) => d.toLowerCase());
  fc.assert(
    fc.property(
      fc.uniqueArray(domain, { maxLength: 60 }),
      fc.array(domain, { maxLength: 20 }),
      (inside, asked) => {
        const sorted = [...inside].sort((a, b) => (a < b ? -1 : 1));
        for (const end of ['', '\n']) {
          const pack = bytes(sorted.map((d) => `${d}\tl`).join('\n') + end);
          const set = new Set(inside);
          for (const d of [...inside, ...asked])
            expect(findLine(pack, d) !== null).toBe(set.has(d));
        }
      },
    ),
  );
});

const pack = bytes(
  'a.fr\tl\na.fr.com\tu?\nb-a.fr\tcp\tÉcole b\nb.fr\t-\nc.fr\tz\nd.fr\nvilla.fr\tl\n',
);

test.each([
  ['a.fr', { domain: 'a.fr', sector: 'local', status: 'public', country: 'FR', pack: 'fr' }],
  ['www.x.a.fr', { domain: 'a.fr' }],
  ['a.fr.com', { sector: 'higher-education', status: 'unknown' }],
  ['b-a.fr', { sector: 'school', status: 'private', name: 'École b' }],
])('%s is in it', (host, entry) => expect(findInPack(pack, host, meta)).toMatchObject(entry));

test.each(['xa.fr', 'a.f', 'a.frr', 'fr', 'c.fr', 'd.fr', 'illa.fr', 'com', 'z.fr'])(
  '%s is not',
  (host) => expect(findInPack(pack, host, meta)).toBeNull(),
);

test('a line can say that a domain is no public body', () => {
  expect(findInPack(pack, 'www.b.fr', meta)).toBe('not');
});

test('bytes that are no pack find nothing and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.domain(), (any, host) => {
      findInPack(any, host, meta);
    }),
  );
});

test('several packs answer as one', () => {
  const joined = joinPacks([
    packFrom(bytes('a.de\tl\n'), { id: 'de', country: 'DE' }),
    packFrom(pack, meta),
  ]);
  expect(joined.find('a.de')).toMatchObject({ country: 'DE' });
  expect(joined.find('a.fr')).toMatchObject({ country: 'FR' });
  expect(joined.find('q.fr')).toBeNull();
});
