/**
 * docs/law-table.md is made from the cards, so it cannot lag behind them. After a change:
 * `npx vitest run lib/catalog/law -u`, and read the difference.
 */
import { expect, test } from 'vitest';
import { LAW_CARDS } from './all';
import { LEFT_OUT } from './left-out';
import { RECORDS } from './records';
import type { FindingCondition, LawCard, SiteCondition } from './types';
import { FRANCE, GDPR_AREA, GDPR_AREA_AND_INSTITUTIONS, UNION } from './where';

const AREAS: [readonly string[], string][] = [
  [FRANCE, 'France'],
  [UNION, 'EU'],
  [[...UNION, 'EU'], 'EU and its institutions'],
  [GDPR_AREA, 'EU and EEA'],
  [GDPR_AREA_AND_INSTITUTIONS, 'EU, EEA and EU institutions'],
];

function area({ countries, hosts, notHosts }: SiteCondition): string {
  const known = AREAS.find(([list]) => list.join() === countries?.join());
  const name = known?.[1] ?? countries?.join(', ') ?? 'everywhere';
  if (hosts) return `${name}, hosts under ${hosts.join(', ')}`;
  return notHosts ? `${name}, other hosts` : name;
}

function whom({ when: { site = {} } }: LawCard): string {
  const sectors = site.sectors?.join(', ') ?? 'all sectors';
  return [area(site), sectors, site.statuses?.join(', ')].filter(Boolean).join('; ');
}

function findings(condition: FindingCondition): string {
  const { control, providers, services, layers, exposures } = condition;
  return [
    control ?? 'american',
    (services ?? providers)?.join('/'),
    layers && `on ${layers.join('/')}`,
    exposures?.join('/'),
  ]
    .filter(Boolean)
    .join(' ');
}

function table(): string {
  const cards = [...LAW_CARDS].sort((a, b) => a.when.rank - b.when.rank || (a.id < b.id ? -1 : 1));
  const line = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    '# Law cards: records, places, readers',
    '',
    'Made from `lib/catalog/law` by `lib/catalog/law/table.test.ts`; not written by hand.',
    '',
    '## Each card: for whom, and on which findings',
    '',
    line('card', 'rank', 'site', 'findings (any of)'),
    line('---', '---', '---', '---'),
    ...cards.map((card) =>
      line(card.id, card.when.rank, whom(card), card.when.anyFinding.map(findings).join('; ')),
    ),
    '',
    '## Each record: where it shows',
    '',
    line('record', 'cards'),
    line('---', '---'),
    ...RECORDS.filter((record) => !LEFT_OUT.some((left) => left.record === record)).map((record) =>
      line(
        record,
        cards
          .filter((card) => card.records.includes(record))
          .map((card) => card.id)
          .join(', '),
      ),
    ),
    '',
    '## Records no card shows, and why',
    '',
    '<!-- withdrawn claims -->',
    '',
    ...LEFT_OUT.map(({ record, reason }) => `- \`${record}\`: ${reason}`),
    '',
    '<!-- /withdrawn claims -->',
    '',
  ].join('\n');
}

test('docs/law-table.md is up to date', async () => {
  await expect(table()).toMatchFileSnapshot('../../../docs/law-table.md');
});
