/** A browser with Vigie and resolvers that answer, and what a person does with the mail check. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { RESOLVERS } from '../lib/catalog/resolvers';
import type { Verdict } from '../lib/model';
import type { Popup } from './driver';
import { startBrowser } from './environment';
import { serveResolvers, type Zones } from './mail-resolver';
import { serveBodies } from './mail-sites';
import { startServer } from './server';
import { BROWSER, type Tested } from './use-vigie';
import { until } from './wait';

/** Starts them for the tests of the enclosing `describe`. The tests say themselves what may be asked. */
export function useMail(zones: Zones, language: 'fr' | 'en' = 'fr'): Tested {
  const tested = {} as Tested;
  beforeAll(async () => {
    tested.server = await startServer();
    serveBodies(tested.server);
    serveResolvers(tested.server, zones);
    tested.vigie = await startBrowser({ browser: BROWSER, server: tested.server, language });
    await tested.vigie.driver.sayYesToPrompts();
  });
  afterAll(async () => {
    await tested.vigie?.close();
    await tested.server?.close();
  });
  return tested;
}

/** Picks a resolver, or nobody (null), in the options, as a person does. */
export async function chooseInOptions({ vigie }: Tested, resolver: string | null): Promise<void> {
  const page = await vigie.driver.browser.newPage();
  await page.goto(`${vigie.driver.origin}/options.html`, { waitUntil: [] });
  await page.bringToFront();
  const at = RESOLVERS.findIndex(({ id }) => id === resolver) + 1; // The first choice is nobody.
  const input = await until('the choices', async () => (await page.$$('input[name=mail]'))[at]);
  await input.click();
  await until(`« ${resolver ?? 'nobody'} » to be kept`, async () => {
    const kept = await vigie.control.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get('settings')),
    );
    const { settings } = JSON.parse(kept) as {
      settings?: { mail?: { on: boolean; resolver: string } };
    };
    return settings?.mail && (settings.mail.on ? settings.mail.resolver : null) === resolver;
  });
  await page.close();
}

/** The mail part of a page's verdict, once it is as wanted. */
export function mailOf(
  { vigie }: Tested,
  page: Page,
  wanted: (verdict: Verdict) => boolean = ({ mail }) => mail !== undefined,
): Promise<Verdict> {
  return until(`the mail of ${page.url()}`, async () => {
    const { state } = await vigie.shown(page);
    return state.kind === 'verdict' && wanted(state.verdict) && state.verdict;
  });
}

/** Opens the mail row of the popup and reads it, folded parts too. @param title of the row */
export async function readMailRow(popup: Popup, title: string): Promise<string> {
  await unfold(popup, title);
  return until('the mail row', () =>
    popup.evaluate((name) => {
      const rows = [...document.querySelectorAll('.layer')];
      const row = rows.find((one) => one.querySelector('h3')?.textContent === name);
      const text = row?.querySelector('.fold-body') && row.textContent;
      return text?.replaceAll(/[\u00a0\u202f]/g, ' ');
    }, title),
  );
}

/** Opens a row of the popup, and what is folded in it. */
function unfold(popup: Popup, title: string): Promise<true> {
  return until(`the row « ${title} »`, () =>
    popup.evaluate(async (name) => {
      const rows = [...document.querySelectorAll('.layer')];
      const row = rows.find((one) => one.querySelector('h3')?.textContent === name);
      if (!row) return false;
      (row as HTMLDetailsElement).open = true;
      await new Promise((done) => setTimeout(done, 200));
      for (const fold of row.querySelectorAll('details')) fold.open = true;
      await new Promise((done) => setTimeout(done, 200));
      return true;
    }, title),
  );
}
