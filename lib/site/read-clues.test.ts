import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readClues } from './read-clues';

function read(html: string, url = 'https://www.plouzane.example/accueil') {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  Object.defineProperties(document, {
    location: { value: new URL(url) },
    baseURI: { value: url },
  });
  return readClues(document);
}

test('an ordinary page gives nothing', () => {
  expect(read('<p>Bonjour</p>')).toEqual({ types: [], design: false });
});

test('JSON-LD, in a graph and with several types', () => {
  const json = JSON.stringify({
    '@graph': [
      { '@type': 'WebSite', name: 'x' },
      { '@type': ['Organization', 'CityHall'], name: ' Mairie de Plouzané ', url: '/contact' },
      { '@type': 'https://schema.org/School' },
    ],
  });
  expect(read(`<script type="application/ld+json">${json}</script>`)).toMatchObject({
    types: ['CityHall', 'School'],
    name: 'Mairie de Plouzané',
    url: 'www.plouzane.example',
  });
});

test('microdata', () => {
  const html =
    '<div itemscope itemtype="https://schema.org/HighSchool"><b itemprop="name">Lycée Hugo</b><a itemprop="url" href="https://lycee.example/">x</a></div>';
  expect(read(html)).toMatchObject({
    types: ['HighSchool'],
    name: 'Lycée Hugo',
    url: 'lycee.example',
  });
});

test('the marks of a design system', () => {
  const html = '<header class="fr-header"></header><meta name="DCTERMS.creator" content="x">';
  expect(read(html)).toMatchObject({ design: true });
});

test('codes in the footer, and in the text of a legal notice only', () => {
  expect(read('<footer>SIRET : 213 502 388 00019 — UAI : 0750001U</footer>')).toMatchObject({
    siren: '213502388',
    uai: '0750001U',
  });
  const notice = '<main>Éditeur : commune, SIREN 213502388</main>';
  expect(read(notice).siren).toBeUndefined();
  expect(read(notice, 'https://www.plouzane.example/mentions-legales').siren).toBe('213502388');
  expect(read('<footer>SIREN 552 100 554</footer>').siren).toBeUndefined();
});

test('hostile JSON-LD is bounded and never throws', () => {
  const deep = `${'['.repeat(9000)}${']'.repeat(9000)}`;
  const wide = JSON.stringify(Array.from({ length: 900 }, () => ({ '@type': 'School' })));
  const huge = JSON.stringify({ '@type': 'School', name: 'x'.repeat(30_000) });
  const odd = '{"@type":{"@type":3},"name":{"a":1},"__proto__":{"@type":"School"}}';
  for (const json of [deep, wide, odd, '{', 'null', '"x"', '']) {
    expect(() => read(`<script type="application/ld+json">${json}</script>`)).not.toThrow();
  }
  expect(read(`<script type="application/ld+json">${huge}</script>`).types).toEqual([]);
  expect(
    read(
      `<script type="application/ld+json">{"@type":"School","name":"${'y'.repeat(900)}","url":"http://["}</script>`,
    ),
  ).toEqual({
    types: ['School'],
    name: 'y'.repeat(120),
    design: false,
  });
});
