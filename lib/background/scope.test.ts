import { beforeEach, expect, test, vi } from 'vitest';
import { siteAt } from './scope';
import * as tables from './tables';

vi.mock('../state/user-sites', () => ({ readUserSites: async () => ({}) }));
vi.mock('./tables', () => ({
  sitePacks: vi.fn(async () => undefined),
  communeNames: vi.fn(async () => undefined),
  municipalityNames: vi.fn(async () => undefined),
}));

beforeEach(() => vi.clearAllMocks());

test('a host that a rule knows reads no list of names', async () => {
  for (const url of ['https://www.bund.de/', 'https://www.ac-paris.fr/', 'https://x.gv.at/']) {
    expect(await siteAt(url, false)).toMatchObject({ by: 'suffix' });
  }
  for (const table of Object.values(tables)) expect(table).not.toHaveBeenCalled();
});

test('names are read for hosts whose ending they could have, and only theirs', async () => {
  await siteAt('https://www.example.ch/', false);
  expect(tables.municipalityNames).toHaveBeenCalledExactlyOnceWith('CH');
  expect(tables.communeNames).not.toHaveBeenCalled();
  await siteAt('https://www.example.com/', false);
  await siteAt('https://www.example.fr/', false);
  expect(tables.municipalityNames).toHaveBeenCalledTimes(1);
  expect(tables.communeNames).toHaveBeenCalledTimes(1);
});
