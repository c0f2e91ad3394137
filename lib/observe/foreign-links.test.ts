/** Links that the browser leaves out by selector are exactly those that lead nowhere else. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPage } from './read-page';

const BASE = 'https://www.mairie-exemple.fr/page';

test.each([
  ['/page', false],
  ['/', false],
  ['#a', false],
  ['?a=https://x.example/', false],
  ['page.html', false],
  ['//x.example/a', true],
  ['/\\x.example/a', true],
  ['\\\\x.example\\a', true],
  [' https://x.example/a', true],
  ['HTTPS://X.example/a', true],
  ['https:/\\x.example/a', true],
])('%s', (href, leaves) => {
  const { document } = parseHTML(
    `<!doctype html><html><body><a>x</a><map><area></map></body></html>`,
  );
  for (const link of document.querySelectorAll('a,area')) link.setAttribute('href', href);
  const seen = readPage(document, BASE, BASE);
  expect([...seen]).toEqual(leaves ? ['link https://x.example/a'] : []);
});
