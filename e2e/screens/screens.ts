/**
 * Photographs every screen × state × language × theme × width of a built extension, checks each with axe, compares it
 * with the picture of the earlier run, and lays all out on one page: test-output/screens/index.html.
 * `npm run screens -- [--dir .output/chrome-mv3] [--only some] [--lang fr] [--theme light] [--width 400] [--keep]`
 * `--keep`: compare again with the same earlier pictures.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { contactSheet, type Shot } from './contact-sheet';
import { changesSince, putAside } from './earlier';
import { photographBadge } from './badge-shots';
import { fakeExtension } from './fake-extension';
import { serveFolder } from './serve-folder';
import { STATES, type ScreenState } from './states';
import { hostilePages } from './hostile-pages';

const LANGUAGES = ['fr', 'en'];
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 400, 1280];

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: '.output/chrome-mv3' },
    out: { type: 'string', default: 'test-output/screens' },
    only: { type: 'string' },
    lang: { type: 'string' },
    theme: { type: 'string' },
    width: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const folder = path.resolve(values.dir);
const out = path.resolve(values.out);
await mkdir(out, { recursive: true });
putAside(out, values.keep);
const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as {
  host_permissions?: string[];
};
const site = await serveFolder(folder, hostilePages);
const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
const shots: Shot[] = [];
for (const lang of values.lang ? [values.lang] : LANGUAGES) {
  const messages = JSON.parse(
    await readFile(path.join(folder, `_locales/${lang}/messages.json`), 'utf8'),
  ) as Record<string, { message: string }>;
  for (const theme of THEMES.filter((t) => !values.theme || t === values.theme)) {
    for (const width of WIDTHS.filter((w) => !values.width || w === Number(values.width))) {
      for (const screen of STATES.filter((s) => !values.only || s.name === values.only)) {
        if (screen.cards && (theme !== 'light' || width !== 400)) continue;
        const folds = screen.cards ? [true] : screen.name === 'some' ? [false, true] : [false];
        for (const opened of folds) {
          shots.push(await photograph(browser, { screen, lang, theme, width, messages, opened }));
        }
      }
      if (!values.only || values.only === 'badge') {
        shots.push(
          ...(await photographBadge(browser, {
            folder,
            origin: site.origin,
            out,
            axe,
            lang,
            theme,
            width,
            messages,
          })),
        );
      }
    }
  }
}
await browser.close();
site.close();
const whole = !(values.only || values.lang || values.theme || values.width);
const changes = changesSince(out, whole);
await writeFile(path.join(out, 'index.html'), contactSheet(shots, changes));
const wrong = shots.filter((shot) => shot.violations.length > 0);
console.log(`${shots.length} pictures, ${wrong.length} with axe violations, ${out}/index.html`);
const { changed, fresh, gone, same } = changes;
if (changes.compared)
  console.log(
    `${changed.length} changed, ${fresh.length} new, ${gone.length} gone, ${same} as before`,
  );
for (const shot of wrong) console.log(shot.file, shot.violations.join('; '));
process.exit(wrong.length > 0 ? 1 : 0);

interface Setting {
  screen: ScreenState;
  lang: string;
  theme: (typeof THEMES)[number];
  width: number;
  messages: Record<string, { message: string }>;
  /** Every part opened. */
  opened: boolean;
}

async function photograph(from: Browser, setting: Setting): Promise<Shot> {
  const { screen, lang, theme, width, messages, opened } = setting;
  const page = await from.newPage();
  await page.setViewport({ width, height: 600 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    // A picture taken in the middle of a movement would be another one each time.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluateOnNewDocument(fakeExtension, { screen, messages, language: lang, manifest });
  await page.goto(`${site.origin}/${screen.page ?? 'popup'}.html?tabId=1`);
  await page.waitForSelector('main :is(h1, h2)');
  // Settings come a moment later: a picture without them would be of half a page.
  if (screen.page === 'options') await page.waitForSelector('#mail');
  if (screen.press) {
    await page.click(screen.press);
    await page.waitForSelector('.panel textarea');
  }
  if (opened) await page.evaluate(openAll);
  const name = `${screen.page ? '' : 'popup-'}${screen.name}${opened ? '-open' : ''}-${lang}-${theme}-${width}.png`;
  await page.screenshot({ path: path.join(out, name), fullPage: true });
  const violations = await violationsOf(page);
  await page.close();
  return {
    file: name,
    screen: `${screen.page ? '' : 'popup '}${screen.name}${opened ? ' (open)' : ''}`,
    lang,
    theme,
    width,
    violations,
  };
}

async function violationsOf(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 120)}`);
  });
  return wide ? ['wider than the window', ...found] : found;
}

/** Opens every fold, including those that opening reveals. */
async function openAll(): Promise<void> {
  for (let closed = [...document.querySelectorAll('details:not([open])')]; closed.length > 0;) {
    for (const fold of closed) (fold as HTMLDetailsElement).open = true;
    await new Promise((done) => setTimeout(done, 60));
    closed = [...document.querySelectorAll('details:not([open])')];
  }
}
