/** Waits for a page's findings: they come in several batches, so what counts may still be growing at first sight. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Shown, Vigie } from './environment';
import { servicesOf } from './services';
import { until } from './wait';

/**
 * Waits until what counts on a page is exactly this.
 * @param wanted `service layer certainty` in any order.
 * @returns what Vigie showed then.
 * @throws the difference, when it never was.
 */
export async function waitForCounted(
  vigie: Vigie,
  page: Page,
  wanted: readonly string[],
): Promise<Shown> {
  const sorted = wanted.toSorted();
  let last: Shown | undefined;
  try {
    return await until('the findings', async () => {
      last = await vigie.shown(page);
      const { state } = last;
      if (state.kind !== 'verdict') return null;
      // Until links and forms have been read, nothing yet is not nothing.
      const done = state.verdict.examined.content;
      return done && String(servicesOf(state.verdict.counted)) === String(sorted) && last;
    });
  } catch (error) {
    const { state } = last ?? {};
    if (state?.kind !== 'verdict')
      throw new Error(`${page.url()}: ${state?.kind}`, { cause: error });
    expect(servicesOf(state.verdict.counted), page.url()).toEqual(sorted);
    throw error;
  }
}
