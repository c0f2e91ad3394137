/** What is seen in a private window stays there: nothing on the device, nobody asked, nothing once it is closed. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { badgeText, countBadges, pressInBadge, waitForBadge } from './read';
import type { Server } from './server';
import { servicesOf, verdictIn } from './services';
import { anything, html } from './third-parties';
import { openPrivateWindow, type PrivateWindow } from './trust-private-window';
import { useVigie } from './use-vigie';
import { pause, until } from './wait';

const HOST = 'secret.exemple.gouv.fr';
const SETTINGS = { journal: true, mail: { on: true, resolver: 'fdn', private: false } };

function serve(server: Server): void {
  server.on('*', anything);
  server.on(HOST, ({ path }) =>
    html(
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${path}</title><link rel="icon" href="data:,"><a href="https://forms.office.com/e/x">Formulaire</a>`,
    ),
  );
}

const local = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => chrome.storage.local.get());
const session = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));

describe('a private window', () => {
  const tested = useVigie(serve, { allSites: true });
  let secret: PrivateWindow;
  beforeAll(async () => {
    secret = await openPrivateWindow(tested.vigie);
    await secret.ordinary.evaluate((settings) => chrome.storage.local.set({ settings }), SETTINGS);
  });

  it('shows what it sees, keeps nothing on the device and asks nobody', async () => {
    const { vigie, server } = tested;
    const { page, tab } = await secret.open(`https://${HOST}/une`);
    const state = await until('the verdict', async () => {
      const now = await secret.state(tab);
      return now.kind === 'verdict' && now.verdict.examined.content && now;
    });
    expect(servicesOf(verdictIn(state).counted)).toEqual(['ms-forms workspace declared']);
    expect(verdictIn(state).layers.mail.gaps).toEqual(['private-window']);
    await waitForBadge(vigie.driver, page);
    expect(await badgeText(page)).toContain('1');
    await pressInBadge(page, '.open');
    await pressInBadge(page, '.acts .act:nth-child(3)');
    await until('no badge', async () => (await countBadges(page)) === 0);
    const { page: other, tab: otherTab } = await secret.open(`https://${HOST}/deux`);
    await until('the other verdict', async () => {
      const now = await secret.state(otherTab);
      return now.kind === 'verdict' && now.verdict.examined.content;
    });
    await pause(500);
    expect(await countBadges(other), 'closed for the site, in this window').toBe(0);

    expect(await local(secret.ordinary)).toEqual({ settings: SETTINGS });
    // The resolver's host would be served like any other.
    expect(server.log.filter(({ host }) => host === 'ns0.fdn.fr')).toEqual([]);
    const kept = await session(secret.ordinary);
    // Chromium keeps private tabs where no other window looks; Firefox has one background for all.
    if (vigie.name === 'chromium') expect(kept).not.toContain(HOST);
    else expect(kept).toContain(`"tab:${tab}"`);
  });

  it('outlives both backgrounds', async () => {
    const { page, tab } = await secret.open(`https://${HOST}/quatre`);
    const seen = async (): Promise<boolean> => {
      const now = await secret.state(tab);
      return now.kind === 'verdict' && now.verdict.examined.document && now.verdict.services === 1;
    };
    await until('the verdict', seen);
    await tested.vigie.stopWorker();
    await secret.ordinary.evaluate(() => chrome.runtime.sendMessage({}));
    // Longer than a new background waits before it forgets the tabs that it does not see.
    await pause(4000);
    expect(await seen()).toBe(true);
    await page.close();
  });

  it('takes all that was seen of its tabs with it', async () => {
    await secret.close();
    // Firefox has one memory for all windows, where a closed badge stays until the browser closes.
    const left = tested.vigie.name === 'chromium' ? HOST : String.raw`"incognito\\":true`;
    await until(
      'nothing of its tabs',
      async () => !new RegExp(left).test(await session(secret.ordinary)),
    );
    expect(await local(secret.ordinary)).toEqual({ settings: SETTINGS });
  });

  it('does not hide the badge from other windows', async () => {
    const { driver } = tested.vigie;
    const page = await driver.browser.newPage();
    // With the mail check on, this visit would ask: what leaves is another test's matter.
    await secret.ordinary.evaluate(() => chrome.storage.local.set({ settings: {} }));
    await page.goto(`https://${HOST}/trois`);
    await waitForBadge(driver, page);
    await page.close();
  });
});
