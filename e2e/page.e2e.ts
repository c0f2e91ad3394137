/** What Vigie does to pages: as little as can be. */
import { describe, expect, it } from 'vitest';
import { BADGE } from './driver';
import { at, serveBehaviours } from './pages/behaviours';
import { countBadges, pressInBadge, waitForBadge } from './read';
import { servicesOf, verdictIn } from './services';
import { useVigie } from './use-vigie';
import { until } from './wait';

describe('on the page', () => {
  const tested = useVigie(serveBehaviours, { allSites: true });

  it('leaves a page out of scope as it is', async () => {
    const { vigie } = tested;
    const page = await vigie.open('https://www.exemple-prive.com/');
    await until(
      'out of scope',
      async () => (await vigie.shown(page)).state.kind === 'out-of-scope',
    );
    const found = await page.evaluate(() => {
      const { seen, keys } = window as unknown as { seen: string[]; keys: number };
      const names = Object.getOwnPropertyNames(window);
      const entries = performance.getEntriesByType('resource').map(({ name }) => name);
      return {
        mutations: seen.filter(
          (change) => change.startsWith('attributes') || /vigie/i.test(change),
        ),
        more: names.length - keys,
        ours: names.filter((name) => /vigie|chrome\.runtime/i.test(name)),
        extension: entries.filter((name) => name.includes('-extension:')),
        markup: /vigie/i.test(document.documentElement.outerHTML),
      };
    });
    // The page itself made three: `seen`, `keys` and the reader's own are there before `keys` is counted.
    expect(found).toEqual({ mutations: [], more: 1, ours: [], extension: [], markup: false });
    await page.close();
  });

  it('puts one badge on the top page and none in its frames', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('cadre'));
    const { state } = await vigie.verdictOf(page);
    // What the frame links and loads is the frame's own.
    expect(servicesOf(verdictIn(state).counted)).toEqual(['ms-forms workspace declared']);
    await waitForBadge(vigie.driver, page);
    expect(await countBadges(page)).toBe(1);
    const inside = page.frames().find((frame) => frame.url() === at('cadre-interieur'))!;
    expect(await inside.evaluate((name) => document.querySelectorAll(name).length, BADGE)).toBe(0);
    await page.close();
  });

  it('shows its badge under the strictest content security policy', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('stricte'));
    await waitForBadge(vigie.driver, page);
    const box = await pillBox(page);
    expect(box).toMatchObject({ height: 44, position: 'fixed' });
    await page.close();
  });

  it('keeps its size and looks whatever the page’s styles', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('styles'));
    await waitForBadge(vigie.driver, page);
    expect(await pillBox(page)).toMatchObject({ height: 44, position: 'fixed', fontSize: '14px' });
    await page.close();
  });

  it('opens, closes and goes at a press, and stays away from that page', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('formulaire'));
    await waitForBadge(vigie.driver, page);
    const open = () =>
      page.evaluate(
        (name) =>
          !document.querySelector(name)!.shadowRoot!.querySelector<HTMLElement>('.card')!.hidden,
        BADGE,
      );
    await pressInBadge(page, '.open');
    await until('the card', open);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await open()));
    await pressInBadge(page, '.cross');
    await until('no badge', async () => (await countBadges(page)) === 0);
    // The toolbar goes on saying what was seen.
    expect((await vigie.shown(page)).badge).toBe('1');
    await page.close();
  });

  it('heeds no click made by the page', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('formulaire'));
    await waitForBadge(vigie.driver, page);
    await page.evaluate(
      (name) =>
        document.querySelector(name)!.shadowRoot!.querySelector<HTMLElement>('.cross')!.click(),
      BADGE,
    );
    expect(await countBadges(page)).toBe(1);
    await page.close();
  });

  it('is not printed', async () => {
    const { vigie } = tested;
    const page = await vigie.open(at('formulaire'));
    await waitForBadge(vigie.driver, page);
    const rules = await page.evaluate((name) => {
      const root = document.querySelector(name)!.shadowRoot!;
      const sheets = [...root.adoptedStyleSheets, ...root.styleSheets];
      return sheets
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .filter((css) => /@media print/.test(css));
    }, BADGE);
    expect(rules.join('\n')).toMatch(/display: none/);
    await page.close();
  });

  function pillBox(page: Parameters<typeof countBadges>[0]) {
    return page.evaluate((name) => {
      const root = document.querySelector(name)!.shadowRoot!;
      const pill = root.querySelector('.pill')!;
      const { position } = getComputedStyle(root.querySelector('.box')!);
      const { fontSize } = getComputedStyle(pill);
      return { height: pill.getBoundingClientRect().height, position, fontSize };
    }, BADGE);
  }
});
