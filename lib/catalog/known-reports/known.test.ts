import { expect, test } from 'vitest';
import { isCorrected } from '../corrections/corrections';
import { knownReports } from './known';
import type { KnownReport } from './types';

const one: KnownReport = {
  host: 'a.fr',
  kind: 'wrong',
  since: '2026-10-01',
  decided: '2026-10-05',
  count: 2,
  state: 'accepted',
  services: ['ms-forms'],
  batch: 'b1',
};

test('what several imports decided alike is one entry, of the last day', () => {
  const later = {
    ...one,
    since: '2026-10-20',
    decided: '2026-11-01',
    count: 1,
    services: ['g-fonts'],
    batch: 'b2',
  };
  const refused = { ...one, state: 'refused', decided: '2026-12-01' } as const;
  const known = knownReports('a.fr', [later, one, refused, { ...one, host: 'b.fr' }]);
  expect(known).toHaveLength(2);
  expect(known[0]?.state).toBe('refused');
  expect(known[1]).toMatchObject({
    since: '2026-10-01',
    decided: '2026-11-01',
    count: 3,
    services: ['g-fonts', 'ms-forms'],
  });
});

test('a correction is of one service on one host', () => {
  const all = [{ host: 'a.fr', service: 'ms-forms', decided: '2026-11-01', batch: 'b' }];
  expect(isCorrected('a.fr', 'ms-forms', all)).toBe(true);
  expect(isCorrected('a.fr', 'ms-sharepoint', all)).toBe(false);
  expect(isCorrected('www.a.fr', 'ms-forms', all)).toBe(false);
});
