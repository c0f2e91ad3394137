/** What loading a page costs with Vigie and without, in two browsers side by side, page by page in turn. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { pause } from '../../e2e/wait';
import { addressOf, SIZE_NAMES, type Scope, type Size } from './pages';

/** What a page does once loaded is followed for this long. */
const SETTLE_MS = 500;
/** Loads of a page that are profiled. */
const PROFILES = 3;

/** One load, in milliseconds. */
export interface Load {
  /** From the start of navigation to the end of the load event. */
  load: number;
  /** Time the page’s thread was not free for 4 ms or more at a stretch, until half a second after the load. */
  blocked: number;
  /** Tasks above 50 ms. */
  longTasks: number;
  /** Chromium: CPU of the page’s main thread. */
  mainThread?: number;
}

export interface LoadRuns {
  scope: Scope;
  size: Size;
  with: Load[];
  without: Load[];
  /** Chromium: milliseconds in Vigie’s own scripts in the page, from a profile of separate runs. */
  observer: number[];
}

/**
 * Loads every page several times in both browsers, the one that goes first in turn.
 * @param runs loads of each page in each browser
 * @param origin of the extension, to find its scripts in a profile
 */
export async function measureLoads(
  withIt: Browser,
  without: Browser,
  runs: number,
  origin: string,
): Promise<LoadRuns[]> {
  const results: LoadRuns[] = [];
  for (const scope of ['in', 'out'] as const) {
    for (const size of SIZE_NAMES) {
      const result: LoadRuns = { scope, size, with: [], without: [], observer: [] };
      const url = addressOf(scope, size);
      // The first load fills caches and is thrown away.
      for (let run = -1; run < runs; run++) {
        const order = run % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const);
        for (const which of order) {
          const load = await loadOnce(which === 'with' ? withIt : without, url);
          if (run >= 0) result[which].push(load);
        }
      }
      if (isChromium(withIt) && size !== 'small' && size !== 'huge')
        for (let run = 0; run < PROFILES; run++)
          result.observer.push(await profileOnce(withIt, url, origin));
      results.push(result);
    }
  }
  return results;
}

const isChromium = (browser: Browser): boolean =>
  browser.process()?.spawnfile.includes('firefox') === false;

async function loadOnce(browser: Browser, url: string): Promise<Load> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    await page.evaluateOnNewDocument(watchThread);
    await page.goto(url);
    await pause(SETTLE_MS);
    const seen = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const { blocked, longTasks } = globalThis as unknown as {
        blocked: number;
        longTasks: number;
      };
      return { load: entry!.loadEventEnd, blocked, longTasks };
    });
    if (!isChromium(browser)) return seen;
    const { TaskDuration = 0 } = await page.metrics();
    return { ...seen, mainThread: TaskDuration * 1000 };
  } finally {
    await page.close();
  }
}

/** Runs in the page: a message to itself that comes late says how long the thread was busy. */
function watchThread(): void {
  const here = globalThis as unknown as { blocked: number; longTasks: number };
  here.blocked = 0;
  here.longTasks = 0;
  let last = performance.now();
  const end = last + 60_000;
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    const now = performance.now();
    const gap = now - last;
    last = now;
    if (gap >= 4) here.blocked += gap;
    if (gap >= 50) here.longTasks++;
    if (now < end)
      setTimeout(() => {
        last = performance.now();
        port2.postMessage(0);
      }, 1);
  });
  port1.start();
  port2.postMessage(0);
}

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** Milliseconds that a load spends in scripts of the extension, and in what they call. */
async function profileOnce(browser: Browser, url: string, origin: string): Promise<number> {
  const page: Page = await browser.newPage();
  try {
    await page.bringToFront();
    // Loaded once before, so that the profile follows the same process.
    await page.goto(url);
    const session: CDPSession = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 100 });
    await session.send('Profiler.start');
    await page.reload();
    await pause(SETTLE_MS);
    const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
    return timeIn(profile, `${origin}/observer.js`);
  } finally {
    await page.close();
  }
}

/** @returns milliseconds of samples whose stack holds a frame of `script`. */
export function timeIn({ nodes, samples, timeDeltas }: Profile, script: string): number {
  const inside = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (id: number, below: boolean): void => {
    const node = byId.get(id)!;
    const is = below || node.callFrame.url === script;
    if (is) inside.add(id);
    for (const child of node.children ?? []) visit(child, is);
  };
  if (nodes[0]) visit(nodes[0].id, false);
  return (
    samples.reduce(
      (sum, id, i) => sum + (inside.has(id) ? Math.max(0, timeDeltas[i] ?? 0) : 0),
      0,
    ) / 1000
  );
}
