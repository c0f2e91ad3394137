/** From a click to a popup that says everything, with nothing, something and much to say. */
import { TargetType, type Page } from 'puppeteer-core';
import type { Vigie } from '../../e2e/environment';
import { until } from '../../e2e/wait';
import { addressOfFindings, FINDINGS } from './pages';

export interface PopupTimes {
  /** Findings that the popup had to show: counted in its verdict. */
  findings: number;
  /** Milliseconds from the start of the popup's own page until all of its first view is painted. */
  page: number[];
  /** Milliseconds from the click on the toolbar, in the real popup: with what the browser takes to make the window. */
  click: number[];
}

/** Opens the popup several times on each page, after a first time that is thrown away. */
export async function measurePopup(vigie: Vigie, runs: number): Promise<PopupTimes[]> {
  const times: PopupTimes[] = [];
  for (const findings of FINDINGS) {
    const page = await vigie.open(addressOfFindings(findings));
    await vigie.verdictOf(page);
    await until(`${findings} findings`, async () => {
      const { state } = await vigie.shown(page);
      return state.kind === 'verdict' && state.verdict.counted.length === findings;
    });
    const result: PopupTimes = { findings, page: [], click: [] };
    for (let run = -1; run < runs; run++) {
      const [own, click] = [await asPage(vigie, page), await fromClick(vigie, page)];
      if (run < 0) continue;
      result.page.push(own);
      result.click.push(click);
    }
    times.push(result);
    await page.close();
  }
  return times;
}

async function asPage(vigie: Vigie, page: Page): Promise<number> {
  const popup = await vigie.driver.browser.newPage();
  await popup.goto(`${vigie.driver.origin}/popup.html?tabId=${vigie.tabOf(page)}`, {
    waitUntil: [],
  });
  const { painted } = await until('the popup', () => popup.evaluate(whenPainted));
  await popup.close();
  return painted;
}

async function fromClick(vigie: Vigie, page: Page): Promise<number> {
  const popup = await vigie.popup(page);
  const { painted, origin } = await until('the popup', () => popup.evaluate(whenPainted));
  await popup.close();
  return origin + painted - popup.clickedAt;
}

/**
 * Runs in the popup, in Firefox from beside its window. Null while anything is still to come: its last part is what can
 * be done. Then the time of the browser's own last note of something larger being painted, so that asking late does
 * not lengthen what is measured. The origin is told by the wall clock of now: a browser's own may be off by tens of
 * milliseconds.
 */
async function whenPainted(): Promise<{ painted: number; origin: number } | null> {
  const { document: page, performance: clock } = window;
  const main = page.querySelector('main');
  if (!main?.querySelector('h1') || main.querySelector('[aria-busy=true]')) return null;
  if (!main.querySelector('#act')) return null;
  const paints = await new Promise<PerformanceEntryList>((resolve) => {
    const type = 'largest-contentful-paint';
    new window.PerformanceObserver((list) => resolve(list.getEntries())).observe({
      type,
      buffered: true,
    });
    window.setTimeout(() => resolve([]), 200);
  });
  const painted = paints.at(-1)?.startTime;
  return painted === undefined ? null : { painted, origin: Date.now() - clock.now() };
}

/** Chromium: bytes of heap in use by the background, after it was asked for its garbage. Null elsewhere. */
export async function backgroundHeap(vigie: Vigie): Promise<number | null> {
  if (vigie.name !== 'chromium') return null;
  const target = vigie.driver.browser
    .targets()
    .find((t) => t.type() === TargetType.SERVICE_WORKER && t.url().startsWith(vigie.driver.origin));
  const worker = await target?.worker();
  if (!worker) return null;
  await worker.client.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await worker.client.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}
