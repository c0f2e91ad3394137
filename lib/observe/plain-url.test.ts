import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainUrl } from './plain-url';

/** What the platform's parser alone gives. */
function byParser(input: string): string | null {
  let url;
  try {
    url = new URL(input);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol) || url.hostname.length > 253) return null;
  return url.origin + url.pathname.slice(0, 300);
}

describe('the short way gives what the platform gives', () => {
  test.each([
    'https://forms.office.com/e/abc?x=1#y',
    'https://forms.office.com',
    'http://forms.office.com#a',
    'https://forms.office.com?a\n',
    'https://x.fr/a/../b',
    'https://x.fr/a/./b',
    'https://x.fr/.',
    'https://x.fr/.well-known/a',
    'https://x.fr/a%2e%2E/b',
    'https://x.fr/%2e%2e/b',
    'https://x.fr/a%',
    'https://x.fr//a',
    'https://x.fr:443/a',
    'https://x.fr:8443/a',
    'https://u:p@x.fr/a',
    'https://x.fr@y.com/',
    'https://X.fr/a',
    'HTTPS://x.fr/a',
    'https://x.fr./a',
    'https://1.2.3.4/a',
    'https://1.2.3/a',
    'https://a.0x7f/a',
    'https://xn--caf-dma.fr/a',
    'https://xn--.fr/a',
    'https://-a.fr/',
    'https://a-.fr/',
    'https://a--b.fr/',
    'https://x..fr/',
    'https://x.fr\\a',
    'https://x.fr/a b',
    'https://x.fr/é',
    'https://x.fr/a;b=c,d',
    "https://x.fr/it's",
    'https://x.fr/a|b',
    'https://x.fr/a"b',
    'https://x.fr/{a}',
    'https://x.fr/a\tb',
    ' https://x.fr/a',
    `https://x.fr/${'a'.repeat(500)}`,
    `https://${'a.'.repeat(140)}fr/`,
    `https://${'a'.repeat(64)}.fr/`,
  ])('%j', (input) => expect(plainUrl(input)).toBe(byParser(input)));

  const piece = fc.oneof(
    fc.constantFrom('.', '..', '/', '%2e', '%', '?', '#', ':', '@', 'xn--', '-', '\\', ' ', '\n'),
    fc.string({ maxLength: 4 }),
    fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/),
  );
  test('whatever is written', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (input) => {
        expect(plainUrl(input)).toBe(byParser(input));
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('https://', 'http://', 'https:/'),
        fc.array(piece, { maxLength: 12 }),
        (start, rest) => {
          const input = start + rest.join('');
          expect(plainUrl(input)).toBe(byParser(input));
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
