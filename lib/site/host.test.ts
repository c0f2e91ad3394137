import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalHost } from './host';

describe('normalHost', () => {
  test.each([
    ['www.ac-paris.fr', 'www.ac-paris.fr'],
    ['  WWW.AC-Paris.FR. ', 'www.ac-paris.fr'],
    ['https://www.impots.gouv.fr/portail?x=1#y', 'www.impots.gouv.fr'],
    ['http://user:pass@mairie.example.fr:8080/a', 'mairie.example.fr'],
    ['https://www.gouv.fr@evil.example/', 'evil.example'],
    ['gouv.fr@evil.example', 'evil.example'],
    ['example.fr:443', 'example.fr'],
    ['école.fr', 'xn--cole-9oa.fr'],
    ['ｇｏｕｖ.fr', 'gouv.fr'],
    ['gouv。fr', 'gouv.fr'],
    ['a_b.example.fr', 'a_b.example.fr'],
  ])('%s → %s', (input, host) => expect(normalHost(input)).toBe(host));

  test.each([
    '',
    'localhost',
    'fr',
    '127.0.0.1',
    'http://0x7f.1/',
    '2130706433',
    '[::1]',
    'http://[2001:db8::1]/',
    'gouv..fr',
    'gouv.fr..',
    '.gouv.fr',
    '-a.fr',
    'a-.fr',
    'go uv.fr',
    'gouv\n.fr',
    'gouv\t.fr',
    'https://evil.example\\.gouv.fr/',
    'https://gouv.fr\\@evil.example/',
    'mailto:maire@example.fr',
    'javascript:alert(1)',
    'ftp://example.fr/',
    `${'a'.repeat(64)}.fr`,
    `${'a.'.repeat(130)}fr`,
    'http://',
    'http://%',
  ])('%j is no host', (input) => expect(normalHost(input)).toBeNull());

  test('never throws, and what it gives is its own normal form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (input) => {
        const host = normalHost(input);
        if (host !== null) expect(normalHost(host)).toBe(host);
      }),
    );
  });
});
