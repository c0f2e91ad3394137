import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parseLine } from './line';
import { MAX_URLS, readPage } from './read-page';

const BASE = 'https://www.mairie-exemple.fr/page';
const readDocument = (document: Document, root = BASE) =>
  [...readPage(document, BASE, root)].map(parseLine);
const read = (html: string) =>
  readDocument(parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document);

describe('is seen', () => {
  test.each([
    [
      'a link',
      '<a href="https://forms.office.com/e/abc?x=1#y">Répondre</a>',
      [{ via: 'link', url: 'https://forms.office.com/e/abc' }],
    ],
    [
      'a protocol-relative link',
      '<a href="//forms.office.com/r/a">x</a>',
      [{ via: 'link', url: 'https://forms.office.com/r/a' }],
    ],
    [
      'an image map',
      '<area href="https://teams.microsoft.com/l/meetup-join/a">',
      [{ via: 'link', url: 'https://teams.microsoft.com/l/meetup-join/a' }],
    ],
    [
      'a form',
      '<form action="https://x.list-manage.com/subscribe/post">',
      [{ via: 'form', url: 'https://x.list-manage.com/subscribe/post' }],
    ],
    [
      'a button with its own target',
      '<button formaction="https://x.list-manage.com/p">',
      [{ via: 'form', url: 'https://x.list-manage.com/p' }],
    ],
    [
      'a frame',
      '<iframe src="https://www.youtube.com/embed/a"></iframe>',
      [{ via: 'frame', url: 'https://www.youtube.com/embed/a' }],
    ],
    [
      'a lazy frame',
      '<iframe data-src="https://www.youtube.com/embed/a"></iframe>',
      [{ via: 'frame', url: 'https://www.youtube.com/embed/a', pending: true }],
    ],
    [
      'a frame behind a placeholder',
      '<iframe src="about:blank" data-src="https://www.youtube.com/embed/a"></iframe>',
      [{ via: 'frame', url: 'https://www.youtube.com/embed/a', pending: true }],
    ],
    [
      'a frame the browser loads late',
      '<iframe loading="lazy" src="https://www.youtube.com/embed/a"></iframe>',
      [{ via: 'frame', url: 'https://www.youtube.com/embed/a', pending: true }],
    ],
    [
      'an embed',
      '<embed src="https://www.youtube.com/v/a">',
      [{ via: 'frame', url: 'https://www.youtube.com/v/a' }],
    ],
    [
      'a script waiting for consent',
      '<script type="text/plain" src="https://www.googletagmanager.com/gtag/js?id=1"></script>',
      [{ via: 'resource', url: 'https://www.googletagmanager.com/gtag/js', pending: true }],
    ],
    [
      'a script held back',
      '<script data-src="https://www.googletagmanager.com/gtm.js"></script>',
      [{ via: 'resource', url: 'https://www.googletagmanager.com/gtm.js', pending: true }],
    ],
    [
      'a script of a type that does not run',
      '<script type="didomi/javascript" src="https://www.googletagmanager.com/gtag/js"></script>',
      [{ via: 'resource', url: 'https://www.googletagmanager.com/gtag/js', pending: true }],
    ],
    [
      'a frame behind its own text',
      '<iframe src="https://www.youtube.com/embed/a" srcdoc="<img>"></iframe>',
      [{ via: 'frame', url: 'https://www.youtube.com/embed/a', pending: true }],
    ],
    [
      'a preconnect',
      '<link rel="preconnect" href="https://fonts.gstatic.com">',
      [{ via: 'resource', url: 'https://fonts.gstatic.com/', pending: true }],
    ],
    [
      'a refresh',
      '<meta http-equiv="refresh" content="0; url=https://x.sharepoint.com/sites/a">',
      [{ via: 'redirect', url: 'https://x.sharepoint.com/sites/a', pending: true }],
    ],
    [
      'a mailbox, without its name',
      '<a href="mailto:Jean.Dupont@Gmail.com?subject=x">écrire</a>',
      [{ via: 'link', url: 'mailto:@gmail.com' }],
    ],
    [
      'two mailboxes',
      '<a href="mailto:a@gmail.com,b@outlook.fr">écrire</a>',
      [
        { via: 'link', url: 'mailto:@gmail.com' },
        { via: 'link', url: 'mailto:@outlook.fr' },
      ],
    ],
  ])('%s', (_, html, expected) => expect(read(html)).toEqual(expected));

  test('a relative link under a foreign base', () => {
    const { document } = parseHTML('<!doctype html><html><body><a href="b">x</a></body></html>');
    expect(readDocument(document, 'https://x.sharepoint.com/sites/a/')).toEqual([
      { via: 'link', url: 'https://x.sharepoint.com/sites/a/b' },
    ]);
  });

  test('a link on a page whose body is marked by a consent tool', () => {
    const { document } = parseHTML(
      '<!doctype html><html><body class="cookies-not-set"><a href="https://forms.office.com/e/a">x</a></body></html>',
    );
    expect(readDocument(document)).toHaveLength(1);
  });
});

describe('is nothing', () => {
  test.each([
    [
      'an internal link',
      '<a href="/forms.office.com/">x</a><a href="page?u=https://forms.office.com/e/a">x</a><a href="https://www.mairie-exemple.fr/x">x</a>',
    ],
    ['a comment', '<!-- <a href="https://forms.office.com/e/a">x</a> -->'],
    ['a name asked beforehand', '<link rel="dns-prefetch" href="https://fonts.googleapis.com">'],
    [
      'scripts that run: the browser tells of them itself',
      '<script type="text/javascript" src="https://x.example/a.js"></script><script type="module" src="https://x.example/b.js"></script><script type="TEXT/JavaScript" src="https://x.example/c.js"></script><script type="" src="https://x.example/d.js"></script>',
    ],
    [
      'a cookie notice',
      '<div id="cookie-banner"><a href="https://policies.google.com/privacy">Google</a></div>',
    ],
    [
      'a consent tool',
      '<div class="tarteaucitronRoot"><a href="https://www.youtube.com/t/privacy">x</a></div>',
    ],
    ['a script address', '<a href="javascript:open(\'https://forms.office.com/e/a\')">x</a>'],
    ['data', '<iframe src="data:text/html,https://forms.office.com"></iframe>'],
    ['text', '<p>Nous utilisons Microsoft 365 (https://forms.office.com/e/a).</p>'],
    ['a broken address', '<a href="https://[::1">x</a><a href="http://">x</a>'],
    ['an empty attribute', '<iframe src=""></iframe><a href="">x</a><form action=""></form>'],
  ])('%s', (_, html) => expect(read(html)).toEqual([]));
});

test('no more than the cap, without duplicates', () => {
  const links = Array.from({ length: MAX_URLS + 500 }, (_, i) =>
    `<a href="https://x.fr/${i}">x</a>`.repeat(2),
  );
  expect(read(links.join(''))).toHaveLength(MAX_URLS);
});
