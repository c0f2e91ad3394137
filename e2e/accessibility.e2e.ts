/** axe on everything Vigie draws: no violation. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BADGE } from './driver';
import { commune } from './pages/commune';
import { ministry } from './pages/ministry';
import { bakery } from './pages/bakery';
import { european } from './pages/european';
import { pressInBadge, readPopup, waitForBadge } from './read';
import { serveSamples, urlOf } from './third-parties';
import { useVigie } from './use-vigie';
import { until } from './wait';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SAMPLES = [ministry, commune, european, bakery];

/** `rule: element` of each violation within `selector`. */
async function violations(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (within) => {
    const { axe } = window as unknown as {
      axe: {
        run(where: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
      };
    };
    const found = await axe.run({ include: [[within]] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((n) => `${id}: ${JSON.stringify(n.target)}`),
    );
  }, selector);
}

describe('accessibility', () => {
  const tested = useVigie((server) => serveSamples(server, SAMPLES), { allSites: true });

  it.each(SAMPLES)('popup of $id', async (sample) => {
    const { vigie } = tested;
    const page = await vigie.open(urlOf(sample));
    if (sample.expected.sector) await vigie.verdictOf(page);
    const popup = await vigie.popupPage(page);
    await readPopup({ evaluate: (run, ...args) => popup.evaluate(run as () => never, ...args) });
    expect(await violations(popup, 'html')).toEqual([]);
    await popup.close();
    await page.close();
  });

  it.each(['options', 'welcome', 'dossier'])('%s page', async (name) => {
    const { vigie } = tested;
    const seen = await vigie.open(urlOf(ministry));
    await vigie.verdictOf(seen);
    const page = await vigie.extensionPage(`${name}.html?tabId=${vigie.tabOf(seen)}`);
    await page.waitForSelector('h1');
    expect(await violations(page, 'html')).toEqual([]);
    await page.close();
    await seen.close();
  });

  it('page badge and its card', async () => {
    const { vigie } = tested;
    const page = await vigie.open(urlOf(ministry));
    await waitForBadge(vigie.driver, page);
    expect(await violations(page, BADGE)).toEqual([]);
    await pressInBadge(page, '.open');
    await until('the card', () =>
      page.evaluate(
        (name) =>
          !document.querySelector(name)!.shadowRoot!.querySelector<HTMLElement>('.card')!.hidden,
        BADGE,
      ),
    );
    expect(await violations(page, BADGE)).toEqual([]);
    await page.close();
  });
});
