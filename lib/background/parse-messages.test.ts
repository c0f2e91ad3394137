import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBatch, parseToken } from './parse-messages';

const good = {
  document: 'aaaaaaaa-bbbb',
  observations: [{ via: 'link', url: 'https://forms.office.com/e/x?secret=1#y' }],
  counts: { resources: 3, links: 1, forms: 0, frames: 0 },
  fromStart: true,
  parsed: true,
  capped: false,
  serviceWorker: false,
  whole: false,
};

describe('a batch', () => {
  test('loses query and fragment even when the observer sent them', () => {
    expect(parseBatch(good).observations).toEqual([
      { via: 'link', url: 'https://forms.office.com/e/x' },
    ]);
  });

  test.each([
    [{ via: 'header', name: 'server', value: 'AmazonS3', url: 'https://x.fr/' }],
    [{ via: 'dns', host: 'x.fr', type: 'MX', value: '10 x.mail.protection.outlook.com' }],
    [{ via: 'address', host: 'x.fr', ip: '52.0.0.1' }],
    [{ via: 'document', url: 'https://x.azurewebsites.net/' }],
    [{ via: 'link', url: 'javascript:alert(1)' }],
    [{ via: 'link', url: 'mailto:nom.prenom@gmail.com' }],
    [{ via: 'link', url: 7 }],
    [null],
  ])('cannot carry %o: a page cannot speak for the network', (observation) => {
    expect(parseBatch({ ...good, observations: [observation] }).observations).toEqual([]);
  });

  test('is bounded, and says so', () => {
    const observations = Array.from({ length: 9000 }, (_, i) => ({
      via: 'link',
      url: `https://x.fr/${i}`,
    }));
    const batch = parseBatch({ ...good, observations });
    expect(batch.observations).toHaveLength(5000);
    expect(batch.capped).toBe(true);
  });

  test('anything at all is refused or comes out in shape', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        let batch;
        try {
          batch = parseBatch(message);
        } catch {
          return;
        }
        expect(batch.document).toMatch(/^[\w-]{8,64}$/);
        for (const o of batch.observations) expect(o.url).toMatch(/^(https?:\/\/|mailto:@)[^?#]*$/);
      }),
    );
  });
});

test.each([
  undefined,
  {},
  { document: 1 },
  { document: 'a b c d e f g h' },
  { document: 'x'.repeat(65) },
])('no token, no message: %o', (message) => expect(() => parseToken(message)).toThrow());
