/** The form is reached from wherever there is something to correct. */
import { describe, expect, it } from 'vitest';
import { at, serveBehaviours } from './pages/behaviours';
import { pressInBadge, pressInPopup, readPopup, waitForBadge } from './read';
import { addressOf, openedDossier, openExamined, openForm, press, valueOf } from './report-form';
import { useVigie } from './use-vigie';
import { until } from './wait';

describe('correcting', () => {
  const tested = useVigie(serveBehaviours, { allSites: true });

  it('from a finding in the popup: about that one alone', async () => {
    const { vigie } = tested;
    const page = await openExamined(vigie, at('formulaire'));
    const popup = await vigie.popupPage(page);
    await popup.waitForSelector('details.layer-observed');
    await popup.evaluate(() => {
      for (const layer of document.querySelectorAll<HTMLDetailsElement>('details.layer-observed'))
        layer.open = true;
    });
    await press(popup, 'C’est faux');
    await popup.waitForSelector('.exact');
    const text = await valueOf(popup, '.exact');
    expect(text).toContain('"kind":"wrong"');
    expect(text).toContain('"service":"ms-forms"');
    await popup.close();
    await page.close();
  });

  it('from the card of the page badge: the dossier, at its form', async () => {
    const { vigie } = tested;
    const page = await openExamined(vigie, at('formulaire'));
    await waitForBadge(vigie.driver, page);
    await pressInBadge(page, '.open');
    await pressInBadge(page, '.acts .act:last-child');
    const dossier = await openedDossier(vigie);
    expect(await addressOf(dossier)).toMatch(/#report$/);
    expect(await valueOf(dossier, '.exact')).toContain('formulaire.exemple.gouv.fr');
    await dossier.close();
    await page.close();
  });

  it('from a page that is out of scope: its host, and nothing else', async () => {
    const { vigie } = tested;
    const page = await vigie.open('https://www.exemple-prive.com/');
    const popup = await openForm(vigie, page, 'le signaler');
    const text = await valueOf(popup, '.exact');
    expect(text).toContain('"kind":"is-public","host":"www.exemple-prive.com"');
    expect(text).toContain('"findings":[]');
    await popup.close();
    await page.close();
  });

  it('in the real popup, which closes at any moment and loses nothing', async () => {
    const { vigie } = tested;
    const page = await openExamined(vigie, at('formulaire'));
    const popup = await vigie.popup(page);
    await readPopup(popup);
    await pressInPopup(popup, 'Corriger');
    await until('the form', () =>
      popup.evaluate(() => document.querySelector('.message') !== null),
    );
    await popup.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('.message')!;
      field.value = 'Écrit juste avant la fermeture';
      // The page's own kind of event: one of the test's scope is not heard in Firefox.
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
    });
    await until('the text', () =>
      popup.evaluate(() =>
        document.querySelector<HTMLTextAreaElement>('.exact')?.value.includes('juste avant'),
      ),
    );
    await popup.close();
    const again = await vigie.popup(page);
    await readPopup(again);
    await pressInPopup(again, 'Signaler');
    const message = await until('the draft', () =>
      again.evaluate(() => document.querySelector<HTMLTextAreaElement>('.message')?.value),
    );
    expect(message).toBe('Écrit juste avant la fermeture');
    await again.close();
    await page.close();
  });
});
