import { beforeEach, expect, it } from 'vitest';
import { country, language, list, pair, read } from './language';
import { speak } from './speak';
import { date, dateTime } from './when';

beforeEach(() => speak('fr'));

it('speaks the language of the messages, whatever the browser asks for', async () => {
  expect(language()).toBe('fr');
  await speak('en');
  expect(language()).toBe('en');
});

it('gives a text in the reader’s language, else in English, and says so', () => {
  expect(read({ fr: 'Oui', en: 'Yes' })).toEqual({ words: 'Oui' });
  expect(read({ fr: '', en: 'Yes' })).toEqual({ words: 'Yes', lang: 'en' });
});

it.each([
  ['FR', 'France'],
  ['EU', 'Union européenne'],
  ['QC', 'Québec'],
  ['ZZ', ''],
  ['INT', ''],
  ['<b>', ''],
])('%s is «%s»', (code, name) => {
  expect(country(code)).toBe(name);
});

it('writes dates, lists and colons as the language does', async () => {
  expect(date('2026-11-24')).toBe('24 novembre 2026');
  expect(list(['a', 'b', 'c'])).toBe('a, b et c');
  expect(pair('a', 'b')).toBe('a\u00a0: b');
  await speak('en');
  expect(date('2026-11-24')).toBe('24 November 2026');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(pair('a', 'b')).toBe('a: b');
});

it('gives back what is no date, and takes any time', () => {
  expect(date('2025')).not.toBe('');
  expect(date('in spring')).toBe('in spring');
  expect(dateTime(0)).toContain('1970');
});
