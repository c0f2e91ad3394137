import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBatch, parseToken } from './parse-messages';

const good = {
  document: 'aaaaaaaa-bbbb',
  observations: 'link https://forms.office.com/e/x?secret=1#y',
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

  test('keeps what is written and not contacted apart', () => {
    const observations = 'frame? https://x.fr/a\nresource https://x.fr/b\nlink mailto:@gmail.com';
    expect(parseBatch({ ...good, observations }).observations).toEqual([
      { via: 'frame', url: 'https://x.fr/a', pending: true },
      { via: 'resource', url: 'https://x.fr/b' },
      { via: 'link', url: 'mailto:@gmail.com' },
    ]);
  });

  test.each([
    ['header https://x.fr/ server AmazonS3'],
    ['dns x.fr MX 10 x.mail.protection.outlook.com'],
    ['address x.fr 52.0.0.1'],
    ['document https://x.azurewebsites.net/'],
    ['link javascript:alert(1)'],
    ['link mailto:nom.prenom@gmail.com'],
    ['link'],
    ['link? '],
    [`link https://x.fr/${'a'.repeat(700)}`],
    [''],
    [null],
    [[{ via: 'link', url: 'https://x.fr/' }]],
  ])('cannot carry %j: a page cannot speak for the network', (observations) => {
    expect(parseBatch({ ...good, observations }).observations).toEqual([]);
  });

  test('is bounded, and says so', () => {
    const observations = Array.from({ length: 9000 }, (_, i) => `link https://x.fr/${i}`);
    const batch = parseBatch({ ...good, observations: observations.join('\n') });
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
