import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgeOf, issueUrl, mailto, pageUrl } from './channels';
import { destinations } from './destinations';
import { anyText } from './fixtures';

const NOTICE = 'La suite est dans le presse-papiers.';
const crlf = (text: string): string => text.toWellFormed().replace(/\r\n?|\n/g, '\r\n');

describe('whatever is written', () => {
  test('a mailto address has one recipient, one subject, one body, and fits', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        const { url, cut } = mailto('dpo@exemple.fr', subject, body, NOTICE);
        expect(url.length).toBeLessThanOrEqual(1900);
        // Nothing of the text stands for itself: not even a letter that would need escaping.
        expect(url).toMatch(/^mailto:dpo@exemple\.fr\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
        const { searchParams } = new URL(url);
        const said = searchParams.get('body')!;
        if (cut) {
          expect(said.endsWith(`\r\n\r\n${NOTICE}`)).toBe(true);
          expect(crlf(body).startsWith(said.slice(0, -NOTICE.length - 4))).toBe(true);
        } else expect(said).toBe(crlf(body));
        expect(crlf(subject).startsWith(searchParams.get('subject')!)).toBe(true);
      }),
    );
  });

  test('an issue keeps title and text in their own fields, and fits', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, body) => {
        for (const [forge, fields] of [
          ['https://codeberg.org/vigie/vigie', ['title', 'body']],
          ['https://gitlab.example.org/a/b.git', ['issue[title]', 'issue[description]']],
          ['https://github.com/a/b/', ['title', 'body']],
        ] as const) {
          const { url, cut } = issueUrl(forge, title, body, NOTICE)!;
          expect(url.length).toBeLessThanOrEqual(7500);
          const parsed = new URL(url);
          expect(parsed.hash).toBe('');
          expect([...parsed.searchParams.keys()]).toEqual(fields);
          if (!cut) expect(parsed.searchParams.get(fields[1])).toBe(crlf(body));
        }
      }),
    );
  });

  test('a page gets the whole text, in the fragment alone', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const page = new URL(pageUrl('https://vigie.example/signaler', body)!);
        expect(page.search).toBe('');
        expect(decodeURIComponent(page.hash.slice(1))).toBe(crlf(body));
      }),
    );
  });
});

test('a long body is cut between lines, says so, and stays below the limit', () => {
  const { url, cut } = mailto('dpo@exemple.fr', 'x', 'é\n'.repeat(50_000), 'SUITE');
  expect(cut).toBe(true);
  expect(url.length).toBeLessThanOrEqual(1900);
  expect(new URL(url).searchParams.get('body')).toMatch(/é\r\n\r\nSUITE$/);
});

test.each([
  'a@b.fr,c@d.fr',
  'a@b.fr;c@d.fr',
  'a@b.fr?cc=c@d.fr',
  'a@b.fr&cc=c@d.fr@e.fr',
  'a@b.fr%0D%0Abcc=x@y.fr',
  'a@b.fr\r\nbcc:x@y.fr',
  'Nom <a@b.fr>',
  '',
])('no recipient but one plain address: %j', (to) => {
  expect(mailto(to, 's', 'b', 'n').url).toBe('mailto:?subject=s&body=b');
});

test('only https addresses without credentials are opened', () => {
  for (const bad of ['http://x.fr/a', 'javascript:alert(1)', 'https://u:p@x.fr/', 'data:,x', 'x']) {
    expect(issueUrl(bad, 't', 'b', NOTICE)).toBeNull();
    expect(pageUrl(bad, 'b')).toBeNull();
  }
});

test('GitHub is told from the others by its host', () => {
  expect(forgeOf(new URL('https://github.com/a/b'))).toBe('github');
  expect(forgeOf(new URL('https://gitlab.com/a/b'))).toBe('gitlab');
  expect(forgeOf(new URL('https://github.com.example.fr/a/b'))).toBe('forgejo');
});

describe('destinations', () => {
  const none = { address: '', forge: '', page: '' };
  const build = { address: 'build@vigie.example', forge: 'https://codeberg.org/v/v' };

  test('what was set here goes before what the build was given, each place for itself', () => {
    expect(destinations({ ...none, address: 'dpo@exemple.fr' }, build)).toEqual({
      address: 'dpo@exemple.fr',
      forge: { url: 'https://codeberg.org/v/v', kind: 'forgejo' },
      page: null,
    });
  });

  test('none at all is a state of its own', () => {
    expect(destinations(none, {})).toEqual({ address: null, forge: null, page: null });
  });

  test('what is malformed counts as not given', () => {
    const bad = { address: 'a@b.fr,c@d.fr', forge: 'javascript:alert(1)', page: 'http://x.fr/' };
    expect(destinations(bad, build).address).toBe('build@vigie.example');
    expect(destinations(bad, bad)).toEqual({ address: null, forge: null, page: null });
  });
});
