/** The shape of a bench’s results, and how they are shown: a table for people, checks against what we hold ourselves to. */
import type { Engine } from './engine';
import type { Load, LoadRuns } from './load';
import type { PopupTimes } from './popup';
import { quantile, ratios, show, summarise } from './stats';
import type { Wake } from './wake';

export interface BrowserResult {
  browser: string;
  version: string;
  loads: LoadRuns[];
  wake: Wake;
  popup: PopupTimes[];
  /** Bytes; Chromium alone. */
  heap: number | null;
}

export interface Results {
  date: string;
  machine: string;
  /** Mean number of processes wanting a core over the run; above the number of cores the figures are not clean. */
  load: number;
  browsers: BrowserResult[];
  engine: Engine;
  /** Bytes. */
  sizes: Record<string, number>;
}

type Row = readonly string[];

/** All figures as Markdown. */
export function tables({ date, machine, load, browsers, engine, sizes }: Results): string {
  const lines = [`${date}, ${machine}, load ${load.toFixed(1)}`, ''];
  for (const result of browsers) lines.push(...browserTables(result));
  lines.push(
    '### Engine, without a browser',
    '',
    ...table([
      ['what', 'figure'],
      ['addresses filtered', `${millions(engine.relevantPerSecond)} a second`],
      ['hosts classified', `${millions(engine.hostsPerSecond)} a second`],
      ...engine.growth.map(({ urls, microseconds }) => [
        `filter and detect, ${urls} addresses`,
        `${microseconds.toFixed(2)} µs each`,
      ]),
      ...engine.catalogue.map(({ services, nanoseconds }) => [
        `match, ${services} services`,
        `${nanoseconds.toFixed(0)} ns each`,
      ]),
    ]),
    '',
    '### Sizes',
    '',
    ...table([
      ['what', 'bytes'],
      ...Object.entries(sizes).map(([what, bytes]) => [what, String(bytes)]),
    ]),
  );
  return `${lines.join('\n')}\n`;
}

function browserTables({ browser, version, loads, wake, popup, heap }: BrowserResult): string[] {
  const pick = (runs: readonly Load[], key: keyof Load): number[] =>
    runs.flatMap((run) => run[key] ?? []);
  const side = ({ with: a, without: b }: LoadRuns, key: keyof Load): Row => {
    const [x, y] = [pick(a, key), pick(b, key)];
    return x.length === 0
      ? ['–', '–']
      : [`${show(summarise(y), 0)} → ${show(summarise(x), 0)}`, show(ratios(x, y), 2)];
  };
  const pair = ({ cold, warm }: { cold: number[]; warm: number[] }): Row => [
    show(summarise(cold)),
    show(summarise(warm)),
  ];
  const loadRows = loads.map((runs): Row => [
    `${runs.size}, ${runs.scope === 'in' ? 'in scope' : 'out of scope'}`,
    ...side(runs, 'load'),
    ...side(runs, 'mainThread'),
    ...side(runs, 'blocked').slice(0, 1),
    `${sum(pick(runs.without, 'longTasks'))} → ${sum(pick(runs.with, 'longTasks'))}`,
    runs.observer.length > 0 ? show(summarise(runs.observer)) : '–',
  ]);
  return [
    `### ${browser} ${version}`,
    '',
    'Milliseconds, median (middle half), without Vigie → with. The ratio is of neighbouring runs.',
    '',
    ...table([
      [
        'page',
        'load',
        'ratio',
        'main thread CPU',
        'ratio',
        'thread busy',
        'tasks > 50 ms, all runs',
        'observer',
      ],
      ...loadRows,
    ]),
    '',
    ...table([
      ['background', 'cold', 'warm'],
      ['first byte to toolbar text', ...pair(wake.badge)],
      ['message to answer, in scope', ...pair(wake.answer)],
      ['message to answer, out of scope', ...pair(wake.outOfScope)],
    ]),
    '',
    ...table([
      [
        'popup complete, ms',
        'from its own start: p50',
        'p95',
        'from the click: p50',
        'p95',
        'runs',
      ],
      ...popup.map(({ findings, page, click }): Row => [
        `${findings} findings`,
        ...[page, click].flatMap((runs) => [0.5, 0.95].map((q) => quantile(runs, q).toFixed(0))),
        String(page.length),
      ]),
    ]),
    '',
    `Heap of the background: ${heap === null ? 'not measured' : `${(heap / 1e6).toFixed(1)} MB`}.`,
    '',
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const millions = (value: number): string => `${(value / 1e6).toFixed(2)} M`;

function table([head = [], ...rows]: readonly Row[]): string[] {
  const line = (row: Row): string => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** What is held (DESIGN, “Speed”), and whether it was. */
export function budgets({
  browsers,
  engine,
  sizes,
}: Results): { what: string; figure: number; limit: number; held: boolean }[] {
  const median = (numbers: readonly number[]): number => summarise(numbers).median;
  const at = (what: string, figure: number, limit: number, atLeast = false) => ({
    what,
    figure,
    limit,
    held: atLeast ? figure >= limit : figure <= limit,
  });
  return [
    ...browsers.flatMap(({ browser, loads, wake, popup }) => {
      const large = loads.find(({ scope, size }) => scope === 'in' && size === 'large');
      return [
        ...(large && large.observer.length > 0
          ? [at(`${browser}: observer on 5,300 addresses, ms`, median(large.observer), 3)]
          : []),
        at(`${browser}: cold background to toolbar text, ms`, median(wake.badge.cold), 60),
        ...popup.map(({ findings, page }) =>
          at(`${browser}: popup complete with ${findings} findings, ms`, median(page), 100),
        ),
      ];
    }),
    at('engine, addresses a second', engine.relevantPerSecond, 1e6, true),
    ...(sizes['observer.js, gzip'] === undefined
      ? []
      : [at('observer.js, gzip bytes', sizes['observer.js, gzip'], 4096)]),
    ...(sizes['chrome zip'] === undefined
      ? []
      : [at('chrome zip, bytes', sizes['chrome zip'], 500_000)]),
  ];
}
