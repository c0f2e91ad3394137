import { expect, test } from 'vitest';
import { LAW_CARDS } from '../catalog/law/all';
import { ageWarning, checkedOn, isStale } from './age';

const card = (...dates: string[]) => ({
  sources: dates.map((date) => ({ source: 'a source', checkedOn: date })),
});

test('the newest check counts', () => {
  expect(checkedOn(card('2026-01-02', '2026-11-22', '2025-12-31'))).toBe('2026-11-22');
});

test.each([
  ['2026-11-22', '2026-11-24', false],
  ['2026-11-22', '2027-11-22', false],
  ['2026-11-22', '2027-11-23', true],
  ['2026-12-31', '2027-12-31', false],
  ['2026-12-31', '2028-01-01', true],
  ['2028-02-29', '2029-02-28', false],
  ['2028-02-29', '2029-03-01', true],
])('checked on %s, read on %s: stale %s', (checked, today, stale) => {
  expect(isStale(card('2020-01-01', checked), today)).toBe(stale);
});

test('no source is stale', () => {
  expect(isStale(card(), '2026-11-24')).toBe(true);
});

test('the warning names the day in words, and only when due', () => {
  expect(ageWarning(card('2026-11-22'), '2027-01-01')).toBeNull();
  const warning = ageWarning(card('2026-11-22'), '2027-12-01');
  expect(warning?.fr).toContain('le 22 novembre 2026, il y a plus de douze mois');
  expect(warning?.en).toContain('on 22 November 2026, more than twelve months ago');
});

test('no card of this release is born stale', () => {
  expect(LAW_CARDS.filter((each) => isStale(each, '2026-11-24'))).toEqual([]);
});
