/** From a background that is not running to a toolbar that says something. */
import type { Page } from 'puppeteer-core';
import type { Vigie } from '../../e2e/environment';
import { pause, until } from '../../e2e/wait';
import { addressOf } from './pages';

export interface Wake {
  /** Milliseconds from a message sent until it is answered: the background's own start, without a page around it. */
  answer: { cold: number[]; warm: number[] };
  /** Milliseconds from the page’s first byte until the toolbar shows its number. */
  badge: { cold: number[]; warm: number[] };
  /** As `answer`, for a page out of scope. */
  outOfScope: { cold: number[]; warm: number[] };
}

/** Measures each several times, a cold start and a warm one in turn. */
export async function measureWake(vigie: Vigie, runs: number): Promise<Wake> {
  const page = await vigie.open(addressOf('in', 'small'));
  await vigie.verdictOf(page);
  const other = await vigie.open(addressOf('out', 'small'));
  const wake: Wake = {
    answer: { cold: [], warm: [] },
    badge: { cold: [], warm: [] },
    outOfScope: { cold: [], warm: [] },
  };
  for (let run = 0; run < runs; run++) {
    for (const state of ['cold', 'warm'] as const) {
      const before = async (): Promise<void> => {
        if (state === 'cold') await vigie.stopWorker();
        await pause(200);
      };
      await before();
      wake.answer[state].push(await timeToAnswer(vigie.control, vigie.tabOf(page)));
      await before();
      wake.outOfScope[state].push(await timeToAnswer(vigie.control, vigie.tabOf(other)));
      await before();
      wake.badge[state].push(await timeToBadge(vigie, page));
    }
  }
  await page.close();
  await other.close();
  return wake;
}

/** How long the background takes to tell the state of a tab. */
function timeToAnswer(control: Page, tabId: number): Promise<number> {
  return control.evaluate(async (id) => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ vigie: 'page:state', data: { tabId: id } });
    return performance.now() - start;
  }, tabId);
}

/** Loads the page anew while a page of the extension watches the toolbar. */
async function timeToBadge(vigie: Vigie, page: Page): Promise<number> {
  const { control } = vigie;
  const tab = vigie.tabOf(page);
  // A reload keeps the text that was there.
  await control.evaluate(async (tabId) => {
    const here = globalThis as unknown as { shownAt: number | null };
    here.shownAt = null;
    await chrome.action.setBadgeText({ tabId, text: '' });
    const look = async (): Promise<void> => {
      if ((await chrome.action.getBadgeText({ tabId })) === '') return void look();
      here.shownAt = performance.timeOrigin + performance.now();
    };
    void look();
  }, tab);
  await page.reload();
  const shown = await until('the badge', () =>
    control.evaluate(() => (globalThis as unknown as { shownAt: number | null }).shownAt),
  );
  const first = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    return performance.timeOrigin + navigation!.responseStart;
  });
  return shown - first;
}
