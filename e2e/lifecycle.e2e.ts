/** Dying workers, cached pages, changing views, pages loaded ahead: what Vigie shows stays true. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCounted } from './counted';
import { at, serveBehaviours } from './pages/behaviours';
import { countBadges, waitForBadge } from './read';
import { verdictIn } from './services';
import { BROWSER, useVigie } from './use-vigie';
import { until } from './wait';

describe('lifecycle', () => {
  const tested = useVigie(serveBehaviours, { allSites: true });
  const FORM = 'ms-forms workspace declared';
  const TAG = 'g-gtm third-party observed';

  const counted = (page: Page, wanted: readonly string[]) =>
    waitForCounted(tested.vigie, page, wanted);

  it('says the same after the background died', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('retour'));
    await counted(page, [FORM, TAG]);
    const before = await vigie.verdictOf(page);
    await vigie.stopWorker();
    expect(await vigie.shown(page)).toEqual(before);
    await vigie.stopWorker();
    const popup = await vigie.popup(page);
    await until('the verdict in the popup', () =>
      popup.evaluate(() => document.body.textContent?.includes('Microsoft')),
    );
    await popup.close();
    await page.close();
  });

  it('loses nothing when the background dies while the page loads', async () => {
    const { vigie, server } = tested;
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.on('fonts.googleapis.com', async () => {
      await held;
      return { headers: { 'content-type': 'text/css' }, body: '' };
    });
    server.on('lente.exemple.gouv.fr', () => ({
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><title>Lente</title><link rel="icon" href="data:,"><link rel="stylesheet" media="print" href="https://fonts.googleapis.com/css2?family=Lato"><a href="https://forms.office.com/e/A">Avis</a>`,
    }));
    const opening = vigie.open(at('lente'));
    await until('the page to load', () =>
      server.log.some(({ host }) => host === 'fonts.googleapis.com'),
    );
    await vigie.stopWorker();
    release();
    const page = await opening;
    await counted(page, [FORM, 'g-fonts third-party observed']);
    await page.close();
  });

  it('shows a page again that comes back from the cache', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('retour'));
    await counted(page, [FORM, TAG]);
    await Promise.all([page.waitForNavigation(), page.click('#away')]);
    expect((await counted(page, [])).badge).toBe('');
    expect(await countBadges(page)).toBe(0);
    await page.evaluate(() => history.back());
    await until('the way back', () => page.evaluate(() => document.documentElement.dataset.back));
    expect(await page.evaluate(() => document.documentElement.dataset.back), 'from the cache').toBe(
      'true',
    );
    const { badge } = await counted(page, [FORM, TAG]);
    expect(badge).toBe('2');
    await waitForBadge(vigie.driver, page);
    expect(await countBadges(page)).toBe(1);
    await page.close();
  });

  it('follows views that change without a load', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('vues'));
    await counted(page, [FORM]);
    await page.evaluate((html) => {
      const view = window as unknown as { show: (path: string, html: string) => void };
      view.show('/contact', html);
    }, '<a href="https://docs.google.com/forms/d/e/Z/viewform">Écrire</a>');
    const { badge, state } = await counted(page, ['g-forms workspace declared']);
    expect(badge).toBe('1');
    expect(verdictIn(state).page).toBe(at('vues', '/contact'));
    expect(await countBadges(page)).toBe(1);
    await page.close();
  });

  it('takes nothing of a page that is only loaded ahead', async () => {
    const { vigie, server } = tested;
    const page = await vigie.open(at('avance'));
    await counted(page, [FORM]);
    const ahead = BROWSER === 'chromium' ? '/suite' : '/plus-tard';
    await until('the page loaded ahead', () =>
      server.log.some(({ host, path }) => host === 'avance.exemple.gouv.fr' && path === ahead),
    );
    const { state } = await counted(page, [FORM]);
    expect(verdictIn(state).page).toBe(at('avance'));
    await Promise.all([page.waitForNavigation(), page.click('#next')]);
    const next = await counted(page, ['g-forms workspace declared', TAG]);
    expect(verdictIn(next.state).page).toBe(at('avance', '/suite'));
    await page.close();
  });

  it('keeps tabs apart and forgets the page before', async () => {
    const { vigie } = tested;
    const [one, other] = [await vigie.open(at('formulaire')), await vigie.open(at('propre'))];
    expect((await counted(one, [FORM])).badge).toBe('1');
    expect((await counted(other, [])).badge).toBe('');
    await one.goto('https://www.exemple-prive.com/');
    await until('out of scope', async () => {
      const { badge, state } = await vigie.shown(one);
      return state.kind === 'out-of-scope' && badge === '';
    });
    await one.goto(at('propre'));
    await counted(one, []);
    await one.close();
    await other.close();
  });

  it('keeps no trace of sites outside the session', async () => {
    const { vigie } = tested;
    const local = await vigie.control.evaluate(() => chrome.storage.local.get());
    expect(JSON.stringify(local)).not.toMatch(/exemple|forms\.office/);
  });
});
