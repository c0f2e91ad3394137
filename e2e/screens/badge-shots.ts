/** Photographs the in-page badge, closed and open, on pages that would like to change it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { namesOf } from '../../lib/ui/names';
import type { Shot } from './contact-sheet';
import { fakeExtension } from './fake-extension';
import { hostilePages } from './hostile-pages';
import { STATES } from './states';

interface BadgeSetting {
  folder: string;
  origin: string;
  out: string;
  axe: string;
  lang: string;
  theme: 'light' | 'dark';
  width: number;
  messages: Record<string, { message: string }>;
}

/** The badge's script runs as the extension runs it: after the page, in a world of its own where CSP does not reach. */
export async function photographBadge(browser: Browser, setting: BadgeSetting): Promise<Shot[]> {
  const { folder, origin, out, axe, lang, theme, width, messages } = setting;
  const screen = STATES.find(({ name }) => name === 'some')!;
  if (typeof screen.state === 'string' || screen.state.kind !== 'verdict')
    throw new Error('no verdict');
  const { verdict } = screen.state;
  const view = {
    verdict,
    alternatives: [
      { id: 'framaforms', name: 'Framaforms', url: 'https://framaforms.org/' },
      { id: 'limesurvey', name: 'LimeSurvey', url: 'https://www.limesurvey.org/' },
    ],
    names: namesOf(verdict.counted),
  };
  const script = await readFile(path.join(folder, 'badge.js'), 'utf8');
  const shots: Shot[] = [];
  for (const where of Object.keys(hostilePages)) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 700 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.evaluateOnNewDocument(fakeExtension, {
      screen,
      messages,
      language: lang,
      more: { 'badge:view': view },
    });
    await page.evaluateOnNewDocument(seeInside);
    await page.goto(origin + where);
    await page.evaluate(script);
    await page.waitForFunction(() => document.querySelector('vigie-badge') !== null);
    for (const opened of [false, true]) {
      if (opened) await press(page);
      const file = `badge${where.replace('/', '-')}${opened ? '-open' : ''}-${lang}-${theme}-${width}.png`;
      await page.screenshot({ path: path.join(out, file) });
      shots.push({
        file,
        screen: `badge ${where}${opened ? ' (open)' : ''}`,
        lang,
        theme,
        width,
        violations: [],
      });
    }
    await page.evaluate(axe);
    shots.at(-1)!.violations = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: {
          run: (
            where: unknown,
          ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await checker.run({ include: [['vigie-badge']] });
      return violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 120)}`);
    });
    await page.close();
  }
  return shots;
}

/** The badge's root is closed to pages; the photographer opens it to press and to check. */
function seeInside(): void {
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')!.value as (
    this: Element,
    init: ShadowRootInit,
  ) => ShadowRoot;
  Element.prototype.attachShadow = function open(init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}

async function press(page: import('puppeteer-core').Page): Promise<void> {
  const button = await page.evaluateHandle(() =>
    document.querySelector('vigie-badge')!.shadowRoot!.querySelector('.open'),
  );
  const box = await button.asElement()!.boundingBox();
  if (!box) throw new Error('the badge is not seen');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
