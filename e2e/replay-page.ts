/** The documents of a replay: each makes its requests with the element that made them in the capture. */
import type { Requests } from './replay-plan';

/** HTML of a document that makes these requests and then says so: `window.replayed`. */
export function replayDocument(title: string, requests: Requests): string {
  const data = JSON.stringify(requests).replaceAll('<', String.raw`\u003c`);
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"></head><body><p>${title}</p>
<script>(${replay.toString()})(${data})</script></body></html>`;
}

/** Runs in the page. Whether a request succeeds does not matter, only that it was made and has ended. */
function replay(requests: Requests): void {
  performance.setResourceTimingBufferSize(10_000);
  const ended = (element: HTMLElement, parent: Element): Promise<unknown> =>
    new Promise((resolve) => {
      for (const event of ['load', 'error', 'loadeddata']) element.addEventListener(event, resolve);
      // Media and blocked elements may never say anything.
      setTimeout(resolve, 5000);
      parent.append(element);
    });
  const make = (tag: string, values: object): HTMLElement =>
    Object.assign(document.createElement(tag), values);
  const ways: Record<string, (url: string, index: number) => Promise<unknown>> = {
    script: (src) => ended(make('script', { src, async: true }), document.head),
    style: (href) => ended(make('link', { rel: 'stylesheet', href }), document.head),
    image: (src) => ended(make('img', { src, alt: '' }), document.body),
    media: (src) => ended(make('video', { src, preload: 'auto', muted: true }), document.body),
    frame: (src) =>
      ended(make('iframe', { src, title: 'cadre', width: '300', height: '60' }), document.body),
    beacon: async (url) => navigator.sendBeacon(url),
    fetch: (url) => fetch(url, { mode: 'no-cors', credentials: 'omit' }),
    font: async (url, index) => {
      const family = `replay${index}`;
      const css = `@font-face { font-family: ${family}; src: url(${JSON.stringify(url)}) }`;
      document.head.append(make('style', { textContent: css }));
      document.body.append(make('span', { textContent: 'é', style: `font-family: ${family}` }));
      await document.fonts.load(`16px ${family}`, 'é');
    },
    worker: (url) => {
      const code = `fetch(${JSON.stringify(url)}, { mode: 'no-cors' }).finally(() => postMessage(0))`;
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      return new Promise((resolve) => {
        worker.addEventListener('message', resolve);
        setTimeout(resolve, 5000);
      });
    },
  };
  void Promise.allSettled(requests.map(([way, url], index) => ways[way]!(url, index))).then(() => {
    (window as { replayed?: boolean }).replayed = true;
  });
}
