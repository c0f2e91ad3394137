/** The real popup, opened from the toolbar: what a person can do there. */
import { describe, expect, it } from 'vitest';
import { at, serveBehaviours } from './pages/behaviours';
import { pressInPopup, readPopup } from './read';
import { servicesOf, verdictIn } from './services';
import { useVigie } from './use-vigie';
import { until } from './wait';

describe('popup', () => {
  // Without access to all sites: as installed.
  const tested = useVigie(serveBehaviours);
  const PRIVATE = 'https://www.exemple-prive.com/';

  it('works on a public suffix without anything having been granted', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('formulaire'));
    await vigie.verdictOf(page);
    const popup = await vigie.popup(page);
    expect(await readPopup(popup)).toContain('Microsoft Forms');
    await popup.close();
    await page.close();
  });

  it('shows what follows from a finding: law cards, alternatives, what can be done', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('formulaire'));
    await vigie.verdictOf(page);
    const popup = await vigie.popup(page);
    expect(await readPopup(popup)).toMatch(/Ce que dit le droit.*CLOUD Act/s);
    const parts = await popup.evaluate(() =>
      [...document.querySelectorAll('nav a')].map((link) => {
        const part = document.querySelector(link.getAttribute('href')!)?.closest('section');
        return part?.querySelectorAll('.card, .button').length ?? 0;
      }),
    );
    expect(parts).toHaveLength(3);
    expect(Math.min(...parts)).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });

  it('examines a page once, with the access that the click gave', async () => {
    const { vigie } = tested;
    const page = await vigie.open(PRIVATE);
    const popup = await vigie.popup(page);
    expect(await readPopup(popup)).toContain('www.exemple-prive.com');
    await pressInPopup(popup, 'Examiner cette page');
    const state = await until('the verdict', async () => {
      const shown = await vigie.shown(page);
      return (
        shown.state.kind === 'verdict' && shown.state.verdict.counted.length > 0 && shown.state
      );
    });
    const verdict = verdictIn(state);
    expect(servicesOf(verdict.counted)).toContain('ms-forms workspace declared');
    // The document's answer was not seen, and is not said to be clean.
    expect(verdict.layers.hosting.state).toBe('not-examined');
    await popup.close();
    await page.close();
  });

  it('watches a site when the person says yes', async () => {
    const { vigie } = tested;
    await vigie.driver.sayYesToPrompts();
    const page = await vigie.open(PRIVATE);
    const popup = await vigie.popup(page);
    await pressInPopup(popup, 'Suivre ce site');
    const granted = await until('the grant', () =>
      vigie.control.evaluate(async () => {
        const { origins = [] } = await chrome.permissions.getAll();
        return origins.find((origin) => origin.includes('exemple-prive'));
      }),
    );
    expect(granted).toBe('*://www.exemple-prive.com/*');
    await popup.close();
    await page.close();
  });
});
