/** How much memory the background holds, as each browser can tell it. */
import { TargetType, type CDPSession } from 'puppeteer-core';
import type { Vigie } from './environment';
import { chromeScope } from './firefox-chrome';
import { pause, until } from './wait';

export interface Gauge {
  /** Bytes held by the background after garbage was collected. */
  read(): Promise<number>;
  close(): Promise<void>;
}

/** A gauge of the background's memory. While one is there Chromium keeps the background alive: all is one life. */
export function memoryGauge(vigie: Vigie): Promise<Gauge> {
  return vigie.name === 'chromium' ? workerHeap(vigie) : windowMemory(vigie);
}

async function workerHeap({ driver, control }: Vigie): Promise<Gauge> {
  const session: CDPSession = await until('the service worker', async () => {
    await control.evaluate(() => chrome.runtime.sendMessage({}));
    const worker = driver.browser
      .targets()
      .find((t) => t.type() === TargetType.SERVICE_WORKER && t.url().startsWith(driver.origin));
    return worker?.createCDPSession();
  });
  return {
    read: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
    close: () => session.detach(),
  };
}

async function windowMemory({ driver }: Vigie): Promise<Gauge> {
  const run = await chromeScope(driver.browser);
  return {
    read: async () => {
      // Each round frees what the one before let go of.
      for (let round = 0; round < 3; round++) {
        await run(collectGarbage);
        await pause(300);
      }
      return run(backgroundBytes, driver.origin);
    },
    close: async () => {},
  };
}

function collectGarbage(): void {
  const { obs } = Services as unknown as { obs: { notifyObservers(a: null, b: string): void } };
  obs.notifyObservers(null, 'child-mmu-request');
}

/** Sums what Firefox's own memory report says of the background's page: its objects, scripts and the rest. */
async function backgroundBytes(origin: string): Promise<number> {
  const all = globalThis as unknown as {
    Cc: Record<string, { getService(type: unknown): Manager }>;
    Ci: { nsIMemoryReporterManager: unknown };
  };
  interface Manager {
    getReports(
      report: (process: string, path: string, kind: number, units: number, bytes: number) => void,
      data: null,
      finished: () => void,
      finishedData: null,
      anonymize: boolean,
    ): void;
  }
  const manager = all.Cc['@mozilla.org/memory-reporter-manager;1']!.getService(
    all.Ci.nsIMemoryReporterManager,
  );
  // Slashes of addresses are written as backslashes in a report's path.
  const page = `${origin}/_generated_background_page.html`.replaceAll('/', '\\');
  let bytes = 0;
  await new Promise<void>((resolve) => {
    manager.getReports(
      (_, path, __, ___, amount) => {
        if (path.startsWith('explicit/') && path.includes(page)) bytes += amount;
      },
      null,
      resolve,
      null,
      false,
    );
  });
  return bytes;
}
