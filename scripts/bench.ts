/**
 * Measures what Vigie costs, in real browsers, with and without it in turn: `npm run bench [-- --browser chromium|firefox]
 * [--runs N]`, after `npm run build`. Prints tables, writes test-output/bench.json, fails when a budget is missed.
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findBrowser, type BrowserName } from '../e2e/browsers';
import { startChromium } from '../e2e/chromium';
import { startBrowser } from '../e2e/environment';
import { startFirefox } from '../e2e/firefox';
import { makeInertExtension } from '../e2e/inert-extension';
import { startServer } from '../e2e/server';
import { measureEngine } from './bench/engine';
import { measureLoads } from './bench/load';
import { pageBytes, PAGES } from './bench/page-bytes';
import { serveBenchPages } from './bench/pages';
import { backgroundHeap, measurePopup } from './bench/popup';
import { budgets, tables, type BrowserResult, type Results } from './bench/results';
import { measureWake } from './bench/wake';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    runs: { type: 'string', default: '5' },
    output: { type: 'string', default: '.output' },
  },
});
const runs = Number(values.runs);
/** Popups are opened this many times as often: the slowest of few says nothing of the slowest in twenty. */
const POPUPS_A_RUN = 4;

async function measure(browser: BrowserName): Promise<BrowserResult> {
  const server = await startServer();
  serveBenchPages(server);
  const inert = mkdtempSync(path.join(tmpdir(), 'vigie-bench-'));
  makeInertExtension(inert);
  const start = browser === 'chromium' ? startChromium : startFirefox;
  const extension = path.join(values.output, browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const without = await start({
    program: findBrowser(browser),
    extension: inert,
    language: 'fr',
    headless: true,
    server,
  });
  const vigie = await startBrowser({ browser, server, allSites: true, extension });
  try {
    console.error(`${browser}: background`);
    const wake = await measureWake(vigie, runs);
    const popup = await measurePopup(vigie, runs * POPUPS_A_RUN);
    const heap = await backgroundHeap(vigie);
    console.error(`${browser}: pages`);
    const loads = await measureLoads(
      vigie.driver.browser,
      without.browser,
      runs,
      vigie.driver.origin,
    );
    return { browser, version: await vigie.driver.browser.version(), loads, wake, popup, heap };
  } finally {
    await vigie.close();
    await without.close();
    await server.close();
    rmSync(inert, { recursive: true, force: true });
  }
}

function sizes(): Record<string, number> {
  const chrome = path.join(values.output, 'chrome-mv3');
  const scripts = ['observer.js', 'badge.js', 'background.js'];
  const pages = PAGES.flatMap((page) => {
    const { opened, later } = pageBytes(page, (file) => readFileSync(path.join(chrome, file)));
    return [
      [`${page}, html + js + css, gzip`, opened],
      ...(later > 0 ? [[`${page}, fetched when asked for, gzip`, later]] : []),
    ];
  });
  const zip = readdirSync(values.output).find((name) => name.endsWith('-chrome.zip'));
  return {
    ...Object.fromEntries(
      scripts.map((name) => [
        `${name}, gzip`,
        gzipSync(readFileSync(path.join(chrome, name)), { level: 9 }).length,
      ]),
    ),
    ...Object.fromEntries(pages),
    ...(zip ? { 'chrome zip': readFileSync(path.join(values.output, zip)).length } : {}),
  };
}

const started = Date.now();
const [before = 0] = loadavg();
const browsers: BrowserResult[] = [];
for (const browser of values.browser) browsers.push(await measure(browser as BrowserName));
console.error('engine');
const engine = measureEngine();
const [cpu] = cpus();
const results: Results = {
  date: new Date(started).toISOString().slice(0, 16).replace('T', ' '),
  machine: `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}, Node ${process.version}`,
  load: Math.max(before, (loadavg()[1] ?? 0) - 2),
  browsers,
  engine,
  sizes: sizes(),
};
mkdirSync('test-output', { recursive: true });
writeFileSync('test-output/bench.json', `${JSON.stringify(results, null, 2)}\n`);
writeFileSync('test-output/bench.md', tables(results));
console.log(tables(results));
for (const { what, figure, limit, held } of budgets(results)) {
  console.log(`${held ? 'held  ' : 'MISSED'} ${what}: ${figure.toFixed(1)} (limit ${limit})`);
  if (!held) process.exitCode = 1;
}
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
