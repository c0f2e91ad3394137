/** From a click to a popup that says everything, and what the background weighs meanwhile. */
import { TargetType } from 'puppeteer-core';
import type { Vigie } from '../../e2e/environment';
import { until } from '../../e2e/wait';
import { addressOf } from './pages';

/** Milliseconds from the start of the popup’s own page until its verdict stands there. */
export async function measurePopup(vigie: Vigie, runs: number): Promise<number[]> {
  const page = await vigie.open(addressOf('in', 'median'));
  await vigie.verdictOf(page);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const popup = await vigie.driver.browser.newPage();
    await popup.goto(`${vigie.driver.origin}/popup.html?tabId=${vigie.tabOf(page)}`, {
      waitUntil: [],
    });
    // Asked from outside, each time a few milliseconds late: an upper bound.
    times.push(
      await until('the popup', () =>
        popup.evaluate(() => {
          const main = document.querySelector('main');
          const done =
            main && !main.querySelector('[aria-busy=true]') && main.querySelector('h1,h2');
          return done ? performance.now() : null;
        }),
      ),
    );
    await popup.close();
  }
  await page.close();
  return times;
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
