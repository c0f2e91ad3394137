/** Pages written by hand, judged as `engine pages` judges a line: who must be found, and who must not. */
import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../../lib/detect/traps/answers';
import { MARKUP } from '../../lib/detect/traps/markup';
import { SHOWN_IN_PAGES } from '../../lib/detect/traps/shown-in-pages';
import { SHOWN_BY_ANSWERS } from '../../lib/detect/traps/shown-by-answers';
import { SHOWN_BY_LINKS } from '../../lib/detect/traps/shown-by-links';
import { TEXTS } from '../../lib/detect/traps/texts';
import type { WrittenPage } from '../../lib/detect/traps/types';
import { pages } from './pages';

const HOME = 'https://www.mairie.example/';

interface Shown {
  provider: string;
  us: boolean;
  certainty: string;
}

/** American companies that count, in alphabetical order. */
async function accused(page: WrittenPage): Promise<string[]> {
  // Through JSON, as on a command line.
  const line: unknown = JSON.parse(JSON.stringify({ url: HOME, ...page }));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the engine's own form
  const { findings } = (await pages(line)) as { findings: Shown[] };
  const counted = findings.filter(({ us, certainty }) => us && certainty !== 'mentioned');
  return [...new Set(counted.map(({ provider }) => provider))].toSorted();
}

describe('nobody is accused', () => {
  test.each([...TEXTS, ...MARKUP, ...ANSWERS].map((page) => [page.name, page] as const))(
    '%s',
    async (_, page) => expect(await accused(page)).toEqual([]),
  );
});

describe('is found', () => {
  test.each(
    [...SHOWN_IN_PAGES, ...SHOWN_BY_LINKS, ...SHOWN_BY_ANSWERS].map(
      (page) => [page.name, page] as const,
    ),
  )('%s', async (_, page) => expect(await accused(page)).toEqual(page.finds));
});
