/** The way of a request whose events come late, in another order, or not at all: no redirect is lost in silence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMUNE } from '../verdict/fixtures';
import { answered, asked, greeted, redirected } from './tab-change';
import { EMPTY, type Navigation, type TabRecord } from './tab-record';

const FIRST = 'http://mairie-exemple.fr/';
const SIGN_IN = 'https://login.microsoftonline.com/';
const HOME = 'https://www.mairie-exemple.fr/';

type Event = (record: TabRecord) => TabRecord;

/** What the browser tells of a request that is redirected from each address to the next. */
function eventsOf(way: readonly string[]): Event[] {
  return way.flatMap((url, i) => {
    const start: Event = (record) => asked(record, '1', url);
    const next = way[i + 1];
    return next === undefined
      ? [start]
      : [start, (record: TabRecord) => redirected(record, '1', url, next)];
  });
}

/** What the page at the end of the way knows of it. */
function knownAfter(events: readonly Event[], at = HOME): Navigation {
  const record = events.reduce((before, event) => event(before), EMPTY);
  const answer = answered(record, { url: at, requestId: '1', headers: [] });
  const hello = { document: 'document-a', url: at, site: COMMUNE, incognito: false, at: 1 };
  return greeted(answer, hello).page!.navigation!;
}

const sources = ({ redirects }: Navigation): string[] => redirects.map(({ url }) => url);
const WAYS = [
  [HOME],
  [FIRST, HOME],
  [FIRST, SIGN_IN, HOME],
  [HOME, SIGN_IN, HOME],
  [HOME, HOME],
  Array.from({ length: 21 }, (_, i) => (i === 20 ? HOME : `${HOME}${i}`)),
];

describe.each(WAYS)('a request by way of %s', (...way) => {
  const events = eventsOf(way);
  const starts = events.filter((_, i) => i % 2 === 0);
  const redirects = events.filter((_, i) => i % 2 === 1);

  test('is wholly known when every event came', () => {
    const known = knownAfter(events);
    expect(sources(known)).toEqual(way.slice(0, -1));
    expect(known.partly).toBeUndefined();
  });

  test('is wholly known when they were told kind by kind, as Firefox does on waking', () => {
    for (const told of [
      [...starts, ...redirects],
      [...redirects, ...starts],
    ])
      expect(knownAfter(told)).toEqual(knownAfter(events));
  });

  test('whose beginning was missed says so, unless its address comes again', () => {
    const again = way.indexOf(way[0]!, 1) > 0;
    expect(knownAfter(events.slice(1)).partly).toBe(again ? undefined : true);
  });

  test.each(redirects.map((_, i) => i))('that lost redirect %d says so', (i) =>
    expect(knownAfter(events.filter((event) => event !== redirects[i])).partly).toBe(true),
  );
});

test('whatever events are lost: all redirects are there, or some are said to be missing', () => {
  const lengths = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(
      lengths,
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (length, kept) => {
        const way = Array.from({ length }, (_, i) => (i === length - 1 ? HOME : `${FIRST}${i}`));
        const events = eventsOf(way);
        // The one thing that cannot be told: all up to a redirect lost, and the very next start heard as if it were first.
        const first = events.findIndex((_, i) => kept[i]);
        fc.pre(!(first > 0 && first % 2 === 0));
        const known = knownAfter(events.filter((_, i) => kept[i]));
        expect(known.partly === true || known.redirects.length === length - 1).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('an address on the way that Vigie may not see is missing', () => {
  const [start, away, , , end] = eventsOf([FIRST, SIGN_IN, HOME]);
  const known = knownAfter([start!, away!, end!]);
  expect(sources(known)).toEqual([FIRST]);
  expect(known.partly).toBe(true);
});

test('an answer that nobody asked for is not wholly known', () => {
  expect(knownAfter([])).toMatchObject({ redirects: [], partly: true });
  expect(knownAfter([(record) => asked(record, '2', HOME)]).partly).toBe(true);
});

test('a request that is redirected for ever stays small', () => {
  let record = EMPTY;
  for (let i = 0; i < 500; i++)
    record = redirected(asked(record, '1', `${HOME}${i}`), '1', `${HOME}${i}`, `${HOME}${i + 1}`);
  expect(JSON.stringify(record).length).toBeLessThan(5000);
  expect(answered(record, { url: `${HOME}500`, requestId: '1', headers: [] }).pending?.partly).toBe(
    true,
  );
});
