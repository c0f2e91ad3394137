import { expect, test } from 'vitest';
import { makeFinding, makeVerdict } from '../verdict/fixtures';
import { MAX_LINES, withVerdict, type JournalEntry } from './journal';

const DAY = 86_400_000;
const forms = makeVerdict([makeFinding()]);
const teams = makeVerdict([makeFinding({ service: 'ms-teams' })]);
const later = (verdict: typeof forms) => ({ ...verdict, at: verdict.at + DAY });

test('a line a site and change, newest first', () => {
  const one = withVerdict([], forms);
  expect(one).toEqual([
    { host: 'www.mairie-exemple.fr', day: '2026-11-24', services: ['ms-forms'] },
  ]);
  expect(withVerdict(one, later(forms))).toBe(one);
  expect(withVerdict(one, later(teams)).map((e) => e.services)).toEqual([
    ['ms-teams'],
    ['ms-forms'],
  ]);
});

test('pages of one site on one day add up', () => {
  expect(withVerdict(withVerdict([], forms), teams)[0]?.services).toEqual(['ms-forms', 'ms-teams']);
  expect(withVerdict(withVerdict([], forms), teams)).toHaveLength(1);
});

test('is bounded', () => {
  const full = Array.from({ length: MAX_LINES }, (_, i): JournalEntry => ({
    host: `h${i}.fr`,
    day: '2026-01-01',
    services: [],
  }));
  expect(withVerdict(full, forms)).toHaveLength(MAX_LINES);
});
