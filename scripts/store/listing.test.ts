import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PERMISSIONS } from '../../lib/manifest';
import { readListing } from './files';
import { fullListing, STORE_LANGUAGES, unfit, type Listing } from './listing';
import { policyPage } from './policy-page';

const SOUND: Listing = {
  name: 'Vigie',
  summary: 'Shows.',
  description: `Shows.\nSends nothing.\n${'x'.repeat(300)}`,
};

test.each(STORE_LANGUAGES)('the listing in %s fits every store', (language) => {
  expect(unfit(readListing(language))).toEqual([]);
});

test('the listings tell the same, part by part', () => {
  const shapes = STORE_LANGUAGES.map((language) =>
    readListing(language)
      .description.split('\n')
      .map((line) => (line.startsWith('•') ? '•' : line === '' ? '' : 'text'))
      .join(),
  );
  expect(new Set(shapes).size).toBe(1);
});

describe('a listing is refused', () => {
  test.each<[string, Partial<Listing>, string]>([
    ['with a long summary', { summary: 'x'.repeat(251) }, 'summary'],
    ['with a short description', { description: 'Shows.\nSends nothing.' }, 'description: 21'],
    ['without a second line', { description: `Shows.\n\n${'x'.repeat(300)}` }, 'second'],
    ['when it accuses', { description: `${SOUND.description} it violates` }, 'accuses'],
    ['with a long name', { name: 'x'.repeat(46) }, 'name'],
  ])('%s', (_, change, words) => {
    expect(unfit({ ...SOUND, ...change }).join('\n')).toContain(words);
  });
});

test('support addresses and notes come from the build and the changelog', () => {
  const release = { version: '1.0.0', date: null, notes: { fr: '- Un', en: '- One' } };
  const text = fullListing(
    'de',
    SOUND,
    { address: 'a@b.example', forge: 'https://f.example/v' },
    release,
  );
  expect(text).toContain('== SUPPORT ==\na@b.example\nhttps://f.example/v\n');
  expect(text).toContain('== RELEASE NOTES 1.0.0 ==\n- One');
  expect(fullListing('fr', SOUND, {}, undefined)).toContain('not set');
});

test('every permission is justified, and no other', () => {
  const text = readFileSync('store/submission.md', 'utf8');
  const justified = [...text.matchAll(/^\*\*(\w+)( \(Firefox only\))?\*\* —/gm)].map(
    (match) => match[1],
  );
  expect(new Set(justified)).toEqual(new Set([...PERMISSIONS, 'dns']));
  expect(text).toContain('*://*/*');
});

test('the policy becomes a page that holds nothing but text', () => {
  const policy = (language: string): string => readFileSync(`store/privacy.${language}.md`, 'utf8');
  const page = policyPage({ fr: policy('fr'), en: policy('en') });
  expect(page).toContain('<h1>Règles de confidentialité de Vigie</h1>');
  expect(page.match(/<h2>/g)).toHaveLength(8);
  expect(page).not.toMatch(/<script|<img|<link|https?:/);
  expect(policyPage({ fr: 'a <b> & **c**', en: '' })).toContain(
    '<p>a &lt;b&gt; &amp; <strong>c</strong></p>',
  );
});
