/** Without a network: what was found before stays readable, and nothing is concluded of what did not load. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { at, serveBehaviours } from './pages/behaviours';
import { readPopup } from './read';
import { useVigie } from './use-vigie';

describe('offline', () => {
  const tested = useVigie(serveBehaviours, { allSites: true });

  /** Text of the popup about a page, drawn while both are offline. */
  async function popupOffline(page: Page): Promise<string> {
    const popup = await tested.vigie.popupPage(page);
    await popup.setOfflineMode(true);
    const text = await readPopup({
      evaluate: (run, ...args) => popup.evaluate(run as () => never, ...args),
    });
    await popup.close();
    return text;
  }

  it('keeps the finding of a page visited before', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('formulaire'));
    await vigie.verdictOf(page);
    await page.setOfflineMode(true);
    const text = await popupOffline(page);
    expect(text).toContain('Vous êtes hors ligne.');
    expect(text).toContain('Il date d’avant la coupure');
    expect(text).toContain('Microsoft Forms');
    await page.close();
  });

  it('says that a page which did not load was not examined', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('propre'));
    await page.setOfflineMode(true);
    // The browser’s own error page takes its place.
    await page.goto(at('formulaire')).catch(() => {});
    const text = await popupOffline(page);
    expect(text).toContain('Vous êtes hors ligne.');
    expect(text).toContain('Cela ne dit rien du site');
    expect(text).not.toContain('Rien d’américain');
    await page.close();
  });
});
