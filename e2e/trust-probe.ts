/** Every way in which a page can try to reach a file of an extension, and what comes of it. */
import type { Page } from 'puppeteer-core';

/** Files that Vigie has. */
const FILES = [
  'manifest.json',
  'observer.js',
  'badge.js',
  'popup.html',
  'icon/16.png',
  'networks.bin',
  '_locales/fr/messages.json',
];

/**
 * Tries all ways on all files, from inside the page.
 * @returns outcomes, one line each, without the origin: those of an extension that is there must be those of one that
 *   is not.
 */
export function probe(page: Page, origin: string): Promise<string[]> {
  return page.evaluate(
    async (base, files) => {
      const outcome = (what: string): string => what.replaceAll(base, 'ORIGIN').slice(0, 200);
      const byElement = (name: string, attributes: Record<string, string>): Promise<string> =>
        new Promise((resolve) => {
          const element = document.createElement(name);
          for (const type of ['load', 'error'])
            element.addEventListener(type, () => {
              element.remove();
              resolve(`${name} ${type}`);
            });
          // A frame that is refused says nothing in one browser and loads an error in the other.
          setTimeout(() => resolve(`${name} silent`), 1500);
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          document.body.append(element);
        });
      const byPromise = async (name: string, ask: () => Promise<unknown>): Promise<string> => {
        try {
          return outcome(`${name} ${String(await ask())}`);
        } catch (error) {
          return outcome(`${name} ${String(error)}`);
        }
      };
      const ways = (url: string): Promise<string>[] => [
        byPromise('fetch', () => fetch(url)),
        byPromise('opaque', () => fetch(url, { mode: 'no-cors' })),
        byPromise('xhr', () => {
          const request = new XMLHttpRequest();
          request.open('GET', url);
          return new Promise((resolve, reject) => {
            request.addEventListener('load', () => resolve(request.status));
            request.addEventListener('error', () => reject(new Error('error')));
            request.send();
          });
        }),
        byPromise('worker', async () => {
          const worker = new Worker(url);
          return new Promise((_, reject) =>
            worker.addEventListener('error', () => reject(new Error('error'))),
          );
        }),
        byElement('img', { src: url }),
        byElement('script', { src: url }),
        byElement('script', { src: url, type: 'module' }),
        byElement('link', { rel: 'stylesheet', href: url }),
        byElement('iframe', { src: url }),
        byElement('video', { src: url }),
        byElement('object', { data: url }),
      ];
      const lines: string[] = [];
      for (const file of files)
        lines.push(
          ...(await Promise.all(ways(`${base}/${file}`))).map((line) => `${file}: ${line}`),
        );
      return lines;
    },
    origin,
    FILES,
  );
}
