/**
 * Makes the toolbar and store icons from the drawings: `node scripts/run.mjs scripts/icons.ts`. Small sizes have a drawing
 * of their own, on a 16 px grid. Needs Chromium, as the browser tests do.
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SMALL = new Set([16, 32]);
const SIZES = [16, 32, 48, 96, 128];

const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  const svg = await readFile(`public/icon/vigie${SMALL.has(size) ? '-small' : ''}.svg`, 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
