/** Puts pictures of the real extension together as a browser shows them: the popup over the page it speaks of. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

const uri = (png: Uint8Array): string =>
  `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** Draws HTML at an exact size. @returns PNG. */
export async function draw(
  browser: Browser,
  html: string,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>*{box-sizing:border-box}body{margin:0;width:${width}px;height:${height}px;overflow:hidden;font-family:system-ui,"DejaVu Sans",sans-serif}</style>${html}`,
  );
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** 1280 × 800: the page, and the popup where the browser opens it. */
export function popupOverPage(page: Uint8Array, popup: Uint8Array): string {
  return `<img src="${uri(page)}" style="position:absolute;width:1280px">
<img src="${uri(popup)}" style="position:absolute;top:8px;right:12px;width:400px;max-height:784px;object-fit:cover;object-position:top;border:1px solid #999;border-radius:8px;box-shadow:0 8px 30px rgb(0 0 0/.35)">`;
}

/** A promotional tile: logo, name, the one sentence, and the popup. */
export function tile(popup: Uint8Array, sentence: string, width: number): string {
  const large = width > 1000;
  const logo = readFileSync('public/icon/vigie.svg').toString('base64');
  return `<div style="display:flex;height:100%;background:#e8f0fc;color:#17202e">
<div style="flex:1;padding:${large ? 72 : 20}px;display:flex;flex-direction:column;justify-content:center;gap:${large ? 24 : 8}px">
<div style="display:flex;align-items:center;gap:.4em;font-size:${large ? 72 : 30}px;font-weight:700;color:#1d4f91"><img src="data:image/svg+xml;base64,${logo}" style="height:1em">Vigie</div>
<div style="font-size:${large ? 32 : 13}px;line-height:1.35">${sentence}</div></div>
<img src="${uri(popup)}" style="width:${large ? 440 : 150}px;margin:${large ? 40 : 12}px ${large ? 80 : 16}px 0 0;align-self:start;border:1px solid #999;border-radius:8px 8px 0 0;box-shadow:0 6px 24px rgb(0 0 0/.25)"></div>`;
}

/** One page with every picture, to look at them side by side. */
export function sheet(files: readonly string[]): string {
  const figures = files.map(
    (file) => `<figure><img src="${file}" alt=""><figcaption>${file}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Vigie: store pictures</title><style>body{font:14px system-ui;background:#ddd;display:flex;flex-wrap:wrap;gap:12px;align-items:start}figure{margin:0}img{max-width:420px;max-height:420px;background:#fff}</style>${figures.join('')}`;
}
